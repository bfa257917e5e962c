namespace TypedRequests.Tests.Cookies;

// semantics: "every row of the CookieContainer deviations in dotnet-facts.md §5.3 is RFC-correct"
public sealed class ContainerDeviationTests
{
    private readonly ManualClock clock = new();
    private readonly CookieJar jar;

    public ContainerDeviationTests() => jar = new CookieJar(clock);

    [Theory]
    [InlineData("https://a.co.uk/", "k=v; Domain=co.uk", false)]
    [InlineData("https://a.github.io/", "k=v; Domain=github.io", false)]
    [InlineData("https://app.localhost/", "k=v; Domain=localhost", true)]
    [InlineData("https://a.example.org/", "k=v; Domain=", true)]
    [InlineData("https://[::1]/", "k=v; Domain=[::1]", true)]
    [InlineData("https://bücher.example/", "k=v; Domain=bücher.example", true)]
    [InlineData("https://bücher.example/", "k=v; Domain=xn--bcher-kva.example", true)]
    [InlineData("https://xn--bcher-kva.example/", "k=v; Domain=BÜCHER.example", true)]
    [InlineData("http://example.org/", "__Secure-k=v; Secure", false)]
    [InlineData("https://example.org/", "__Host-k=v; Path=/", false)]
    [InlineData("http://example.org/", "k=v; Secure", false)]
    [InlineData("https://example.org/", "k=v; Port=\"443\"", true)]
    [InlineData("https://example.org/", "k=v; Version=1", true)]
    public void DomainsPrefixesAndOldAttributes(string uri, string line, bool stored)
    {
        Assert.Equal(stored, jar.SetFromHeader(new Uri(uri), line));
        Assert.Equal(stored ? "k=v" : null, jar.GetCookieHeader(new Uri(uri)));
    }

    [Theory]
    [InlineData("a=b,c", "a=b,c")]
    [InlineData("a={\"x\":1,\"y\":2}", "a={\"x\":1,\"y\":2}")]
    [InlineData("a=\"b;c\"", "a=\"b")]
    [InlineData("=foo", "foo")]
    [InlineData("$foo=1", "$foo=1")]
    [InlineData("foo", "foo")]
    [InlineData("k=v; Path=foo", "k=v")]
    [InlineData("k=v; Path=/x; Path=/", "k=v")]
    [InlineData("k=v; Path=/; Path=/x", null)]
    [InlineData("k=v; Domain=other.example; Domain=example.org", "k=v")]
    [InlineData("k=v; Expires=garbage", "k=v")]
    [InlineData("k=v; Expires=", "k=v")]
    [InlineData("k=v; Expires=Wed, 01 Jan 2031 00:00:00 UTC", "k=v")]
    [InlineData("k=v; Expires=Wed Jan  1 00:00:00 2031", "k=v")]
    [InlineData("k=v; Expires=Fri, 01 Jan 10000 00:00:00 GMT", "k=v")]
    [InlineData("k=v; Expires=Sat, 01-Jan-50 00:00:00 GMT", "k=v")]
    [InlineData("k=v; Expires=Tue, 01-Jan-69 00:00:00 GMT", "k=v")]
    [InlineData("k=v; Expires=Thu, 01 Jan 2015 00:00:00 GMT; Max-Age=3600", "k=v")]
    [InlineData("k=v; Expires=Wed, 01 Jan 2031 00:00:00 GMT; Max-Age=0", null)]
    [InlineData("k=v; Max-Age=99999999999", "k=v")]
    [InlineData("k=v; Max-Age=99999999999999999999999999", "k=v")]
    [InlineData("k=v; Max-Age=-99999999999999999999999999", null)]
    [InlineData("k=v; Max-Age=1h", "k=v")]
    [InlineData("k=v; Max-Age=+5", "k=v")]
    public void ValuesDatesAndAges(string line, string? sent)
    {
        jar.SetFromHeader(new Uri("https://example.org/"), line);
        Assert.Equal(sent, jar.GetCookieHeader(new Uri("https://example.org/")));
    }

    [Fact]
    public void ADateWithoutAZoneIsUtc()
    {
        jar.SetFromHeader(new Uri("https://example.org/"), "k=v; Expires=Wed, 01 Jul 2026 13:00:00");
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 13, 0, 0, TimeSpan.Zero), jar.Get("k")!.Expires);
    }

    [Fact]
    public void UnreadableMaxAgeAndExpiresLeaveASessionCookie()
    {
        jar.SetFromHeader(new Uri("https://example.org/"), "k=v; Expires=garbage; Max-Age=1h");
        Assert.Null(jar.Get("k")!.Expires);
    }

    [Fact]
    public void NamesAreComparedByCase()
    {
        jar.SetFromHeader(new Uri("https://example.org/"), "Sid=1");
        jar.SetFromHeader(new Uri("https://example.org/"), "sid=2");
        Assert.Equal("Sid=1; sid=2", jar.GetCookieHeader(new Uri("https://example.org/")));
    }

    [Fact]
    public void EqualPathsAreSentByCreationWhoeverTheyAreFor()
    {
        jar.SetFromHeader(new Uri("https://a.example.org/"), "first=1");
        clock.Advance(TimeSpan.FromSeconds(1));
        jar.SetFromHeader(new Uri("https://a.example.org/"), "second=2; Domain=example.org");
        clock.Advance(TimeSpan.FromSeconds(1));
        jar.SetFromHeader(new Uri("https://a.example.org/"), "third=3");
        Assert.Equal("first=1; second=2; third=3", jar.GetCookieHeader(new Uri("https://a.example.org/")));
    }

    [Fact]
    public void ALongValueIsKeptUpTo4096OctetsWithItsName()
    {
        Assert.True(jar.SetFromHeader(new Uri("https://example.org/"), "k=" + new string('v', 4095)));
        Assert.False(jar.SetFromHeader(new Uri("https://example.org/"), "k=" + new string('v', 4096)));
        Assert.Equal(4095, jar["k"]!.Length);
    }

    [Fact]
    public void AttributesThatTheContainerForgetsAreKept()
    {
        jar.SetFromHeader(new Uri("https://example.org/"), "k=v; SameSite=LAX; Partitioned; Priority=high; HttpOnly; Secure");
        var cookie = jar.Get("k")!;
        Assert.Equal((CookieSameSite.Lax, true, CookiePriority.High, true, true), (cookie.SameSite, cookie.Partitioned, cookie.Priority, cookie.HttpOnly, cookie.Secure));
    }

    [Fact]
    public void PortsShareCookiesAndWssIsSecure()
    {
        jar.SetFromHeader(new Uri("https://example.org:8443/"), "k=v; Secure");
        Assert.Equal("k=v", jar.GetCookieHeader(new Uri("wss://example.org:9443/")));
        Assert.Null(jar.GetCookieHeader(new Uri("ws://example.org/")));
    }
}
