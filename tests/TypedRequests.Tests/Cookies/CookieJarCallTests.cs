namespace TypedRequests.Tests.Cookies;

public sealed class CookieJarCallTests
{
    private static readonly Uri Site = new("https://example.org/");

    private readonly CookieJar jar = new(new ManualClock());

    private string? Header(params (string Name, string? Value)[] ofCall) =>
        jar.GetCookieHeader(Site, [.. ofCall.Select(cookie => KeyValuePair.Create(cookie.Name, cookie.Value))]);

    // semantics: not M10. "A per-call cookie overrides a stored one of the same name for that call"
    [Fact]
    public void ACookieOfTheCallTakesThePlaceOfStoredOnesOfItsName()
    {
        jar.SetFromHeader(Site, "k=server");
        jar.SetFromHeader(Site, "k=domain; Domain=example.org");
        jar.SetFromHeader(Site, "other=1");
        Assert.Equal("other=1; k=call", Header(("k", "call")));
        Assert.Equal("k=server; k=domain; other=1", jar.GetCookieHeader(Site));
    }

    // semantics: not M11. null removes for that call
    [Fact]
    public void ANullOfTheCallRemovesForThatCall()
    {
        jar.SetFromHeader(Site, "k=server");
        Assert.Null(Header(("k", null)));
        Assert.Equal("k=server", jar.GetCookieHeader(Site));
    }

    [Fact]
    public void TheLastOfTheCallsCookiesOfOneNameCounts() => Assert.Equal("k=2", Header(("k", "1"), ("k", "2")));

    [Fact]
    public void AnEmptyJarSendsTheCallsCookiesAlone()
    {
        Assert.Equal("a=1; b=", Header(("a", "1"), ("b", "")));
        Assert.Null(Header());
        Assert.Null(jar.GetCookieHeader(Site));
    }

    [Fact]
    public void ACookieOfTheCallIsCheckedLikeAnyOther()
    {
        Assert.Throws<InvalidRequestException>(() => Header(("k", "a\r\nb")));
        Assert.Throws<InvalidRequestException>(() => Header(("k k", "v")));
    }

    // semantics: not D12
    [Fact]
    public void CookiesBoundToNoDomainStayBehindOnARedirectAcrossOrigins()
    {
        jar["k"] = "hand";
        jar.SetFromHeader(Site, "own=1");
        Assert.Equal("k=hand; own=1", jar.GetCookieHeader(Site));
        Assert.Equal("own=1", jar.GetCookieHeader(Site, callCookies: null, includeUnbound: false));
    }

    [Fact]
    public void AHostsOwnCookieReplacesTheOneSetByHandThere()
    {
        jar["k"] = "hand";
        jar.SetFromHeader(Site, "k=server");
        Assert.Equal("k=server", jar.GetCookieHeader(Site));
        Assert.Equal("k=hand", jar.GetCookieHeader(new Uri("https://other.example/")));
        Assert.Throws<InvalidOperationException>(() => jar["k"]);
    }

    // A trailing dot makes an empty last label, which is not the place of unbound cookies.
    [Fact]
    public void AHostWithATrailingDotIsAHostOfItsOwn()
    {
        jar["k"] = "hand";
        jar.SetFromHeader(Site, "own=1; Domain=example.org");
        Assert.Null(jar.GetCookieHeader(new Uri("https://example.org./"), callCookies: null, includeUnbound: false));
        Assert.Equal("k=hand", jar.GetCookieHeader(new Uri("https://example.org./")));
    }

    // semantics: "Order sent: longer path first, then creation (not C13)"
    [Fact]
    public void LongerPathsGoFirst()
    {
        jar.SetFromHeader(new Uri("https://a.example.org/x/y/z"), "short=1; Path=/");
        jar.SetFromHeader(new Uri("https://a.example.org/x/y/z"), "dir=1");
        jar.SetFromHeader(new Uri("https://a.example.org/x/y/z"), "mid=1; Path=/x; Domain=example.org");
        Assert.Equal("dir=1; mid=1; short=1", jar.GetCookieHeader(new Uri("https://a.example.org/x/y/z")));
        Assert.Equal(["mid", "short"], jar.GetCookies(new Uri("https://a.example.org/x/yy")).Select(cookie => cookie.Name));
    }

    // The session sends URLs as they were written, with canonicalization off.
    [Fact]
    public void PathsAreComparedAsWritten()
    {
        var asWritten = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        Assert.True(Uri.TryCreate("https://example.org/a%41?q=/z", asWritten, out var written));
        jar.SetFromHeader(written!, "k=v; Path=/a%41");
        Assert.Equal("k=v", jar.GetCookieHeader(written!));
        Assert.True(Uri.TryCreate("https://example.org/x?q=/y/z", asWritten, out var query));
        jar.SetFromHeader(query!, "root=1");
        Assert.Equal("/", jar.Get("root")!.Path);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(170)]
    public void ManyCookiesMakeOneField(int count)
    {
        for (var i = 0; i < count; i++)
            jar.SetFromHeader(Site, $"name{i}=value{i}");
        var expected = string.Join("; ", Enumerable.Range(0, count).Select(i => $"name{i}=value{i}"));
        Assert.Equal(expected, jar.GetCookieHeader(Site));
        Assert.Equal($"{expected}; k=call", Header(("k", "call")));
    }

    [Fact]
    public void ASingleCookieIsSentWithoutAllocating()
    {
        Assert.SkipUnless(Environment.Version.Major >= 9, "A dictionary of .NET 8 takes strings only: each label of the host costs one.");
        jar.SetFromHeader(Site, "k=v");
        var uri = new Uri("https://example.org/path");
        jar.GetCookieHeader(uri);
        var before = GC.GetAllocatedBytesForCurrentThread();
        jar.GetCookieHeader(uri);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
