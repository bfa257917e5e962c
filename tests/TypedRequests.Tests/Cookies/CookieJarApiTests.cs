namespace TypedRequests.Tests.Cookies;

public sealed class CookieJarApiTests
{
    private static readonly Uri Site = new("https://example.org/");

    private readonly ManualClock clock = new();
    private readonly CookieJar jar;

    public CookieJarApiTests() => jar = new CookieJar(clock);

    [Fact]
    public void AJarIsADictionaryToPeople()
    {
        Assert.True(jar.IsEmpty);
        Assert.Null(jar["k"]);
        jar["k"] = "v";
        jar["other"] = "w";
        Assert.Equal(("v", 2, false), (jar["k"], jar.Count, jar.IsEmpty));
        Assert.Equal(["k", "other"], jar.Names);
        Assert.Equal(new Dictionary<string, string> { ["k"] = "v", ["other"] = "w" }, jar.ToDictionary());
        jar["k"] = null;
        Assert.False(jar.Contains("k"));
        jar.Clear();
        Assert.Empty(jar);
    }

    // requests: C14, test_cookie_duplicate_names_different_domains, test_cookie_duplicate_names_raises_cookie_conflict_error
    [Fact]
    public void AnAmbiguousNameIsAnErrorThatNamesTheCookies()
    {
        jar.Set(new SessionCookie("k", "one") { Domain = "a.example" });
        jar.Set(new SessionCookie("k", "two") { Domain = "b.example", Path = "/x" });
        var error = Assert.Throws<InvalidOperationException>(() => jar["k"]);
        Assert.Contains("k for a.example/, k for b.example/x", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("one", error.Message, StringComparison.Ordinal);
        Assert.Equal("two", jar.Get("k", domain: "b.example")!.Value);
        Assert.Equal("one", jar.Get("k", path: "/")!.Value);
        Assert.True(jar.Contains("k"));
        Assert.Equal(["a.example", "b.example"], jar.Domains);
        Assert.Equal(["/", "/x"], jar.Paths);
        Assert.Equal(new Dictionary<string, string> { ["k"] = "one" }, jar.ToDictionary(domain: "a.example"));
    }

    [Fact]
    public void SettingByNameMakesItTheOnlyOne()
    {
        jar.SetFromHeader(Site, "k=server");
        jar["k"] = "mine";
        Assert.Equal("mine", jar["k"]);
        Assert.Equal("k=mine", jar.GetCookieHeader(Site));
        Assert.Equal("k=mine", jar.GetCookieHeader(new Uri("http://elsewhere.example/")));
    }

    [Fact]
    public void RemoveTakesWhatItNames()
    {
        jar.Set(new SessionCookie("k", "1") { Domain = "a.example" });
        jar.Set(new SessionCookie("k", "2") { Domain = "b.example" });
        jar["k2"] = "3";
        Assert.True(jar.Remove("k", domain: ".A.example"));
        Assert.False(jar.Remove("k", domain: "a.example"));
        Assert.False(jar.Remove("k", path: "/x"));
        Assert.True(jar.Remove("k"));
        Assert.True(jar.Remove("k2", domain: ""));
        Assert.True(jar.IsEmpty);
    }

    [Theory]
    [InlineData("k", "a\r\nEvil: 1")]
    [InlineData("k", "a\0")]
    [InlineData("k", "a;b")]
    [InlineData("k", " secret")]
    [InlineData("k", "春")]
    [InlineData("", "v")]
    [InlineData("k k", "v")]
    [InlineData("k;", "v")]
    [InlineData("k\n", "v")]
    [InlineData("k=", "v")]
    public void WhatCannotBeSentIsRefusedWithoutShowingTheValue(string name, string value)
    {
        var error = Assert.Throws<InvalidRequestException>(() => jar[name] = value);
        Assert.DoesNotContain(value == "v" ? "\n" : value, error.Message, StringComparison.Ordinal);
        Assert.True(jar.IsEmpty);
    }

    [Theory]
    [InlineData("https://a.example")]
    [InlineData("a.example/x")]
    [InlineData("a.example:80")]
    [InlineData("a b")]
    public void ADomainIsAHostAndNothingMore(string domain) =>
        Assert.Throws<InvalidRequestException>(() => new SessionCookie("k", "v") { Domain = domain });

    [Fact]
    public void DomainsAndPathsAreCanonical()
    {
        Assert.Equal("xn--bcher-kva.example", new SessionCookie("k", "v") { Domain = ".BÜCHER.example" }.Domain);
        Assert.Equal("::1", new SessionCookie("k", "v") { Domain = "[0:0::1]" }.Domain);
        Assert.Throws<InvalidRequestException>(() => new SessionCookie("k", "v") { Path = "x" });
        Assert.Throws<InvalidRequestException>(() => new SessionCookie("k", "v") with { Value = "a\nb" });
    }

    [Fact]
    public void ACookieOfNothingIsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => jar.Set(new SessionCookie("", "")));
        jar.Set(new SessionCookie("", "v"));
        Assert.Equal("v", jar.GetCookieHeader(Site));
    }

    [Fact]
    public void ACookieSetByHandKeepsThePromiseOfItsName()
    {
        Assert.Throws<InvalidRequestException>(() => jar.Set(new SessionCookie("__Host-k", "v") { Domain = "example.org", Secure = true }));
        jar["__Host-k"] = "v";
        Assert.Equal("__Host-k=v", jar.GetCookieHeader(Site));
        Assert.Null(jar.GetCookieHeader(new Uri("http://example.org/")));
    }

    // requests: C2, test_cookie_persists...; a new value keeps place and creation
    [Fact]
    public void ANewValueKeepsPlaceAndCreation()
    {
        jar.SetFromHeader(Site, "a=1");
        jar.SetFromHeader(Site, "b=1");
        var created = clock.Now;
        clock.Advance(TimeSpan.FromHours(1));
        jar.SetFromHeader(Site, "a=2");
        Assert.Equal("a=2; b=1", jar.GetCookieHeader(Site));
        Assert.Equal((created, clock.Now, clock.Now), (jar.Get("a")!.Created, jar.Get("a")!.Updated, jar.Get("a")!.LastAccessed));
    }

    // requests: C16, test_cookie_policy_copy
    [Fact]
    public void ACloneIsAJarOfItsOwn()
    {
        jar.TreatLoopbackAsSecure = true;
        jar.PublicSuffixes = PublicSuffixList.Parse("own.example");
        jar["k"] = "v";
        var clone = jar.Clone();
        clone["k"] = "w";
        Assert.Equal(("v", "w"), (jar["k"], clone["k"]));
        Assert.True(clone.TreatLoopbackAsSecure);
        Assert.Same(jar.PublicSuffixes, clone.PublicSuffixes);
        Assert.Same(clock, clone.TimeProvider);
    }

    [Fact]
    public void RelativeUrlsAreRefused()
    {
        Assert.Throws<ArgumentException>(() => jar.SetFromHeader(new Uri("/x", UriKind.Relative), "k=v"));
        Assert.Throws<ArgumentException>(() => jar.GetCookies(new Uri("/x", UriKind.Relative)));
        Assert.False(jar.SetFromHeader(new Uri("ftp://example.org/"), "k=v"));
        Assert.Null(jar.GetCookieHeader(new Uri("ftp://example.org/")));
    }
}
