namespace TypedRequests.Tests.Cookies;

public sealed class CookieSecurityTests
{
    private readonly CookieJar jar = new(new ManualClock());

    private string? Header(string uri) => jar.GetCookieHeader(new Uri(uri));

    private bool Set(string uri, string line) => jar.SetFromHeader(new Uri(uri), line);

    // semantics: not C3. "Host-only means exact host"
    [Fact]
    public void HostOnlyCookiesStayWithTheirHost()
    {
        Set("https://example.org/", "k=v");
        Assert.Equal("k=v", Header("https://example.org/"));
        Assert.Null(Header("https://sub.example.org/"));
    }

    // semantics: not C5. "IP hosts never domain-match"
    [Theory]
    [InlineData("http://127.0.0.1/", "0.0.1")]
    [InlineData("http://127.0.0.1/", ".0.1")]
    [InlineData("http://[2001:db8::1]/", "1")]
    public void AddressesHaveNoSubdomains(string uri, string domain) => Assert.False(Set(uri, $"k=v; Domain={domain}"));

    [Fact]
    public void AnAddressMayNameItself()
    {
        Assert.True(Set("http://127.0.0.1/", "k=v; Domain=127.0.0.1"));
        Assert.Equal("k=v", Header("http://127.0.0.1:8080/"));
    }

    // semantics: not C4
    [Fact]
    public void LocalhostMaySetForItself()
    {
        Assert.True(Set("http://localhost:5000/", "k=v; Domain=localhost"));
        Assert.Equal("k=v", Header("http://localhost:6000/"));
    }

    [Fact]
    public void AHostThatIsAPublicSuffixMaySetForItselfAlone()
    {
        Assert.True(Set("https://github.io/", "k=v; Domain=github.io"));
        Assert.True(jar.Get("k")!.HostOnly);
        Assert.Null(Header("https://someone.github.io/"));
    }

    // semantics: `__Host-`/`__Secure-`
    [Theory]
    [InlineData("__Secure-k=v; Secure", true)]
    [InlineData("__secure-k=v", false)]
    [InlineData("__Host-k=v; Secure; Path=/", true)]
    [InlineData("__Host-k=v; Secure", false)]
    [InlineData("__Host-k=v; Secure; Path=/x", false)]
    [InlineData("__Host-k=v; Secure; Path=/; Domain=example.org", false)]
    [InlineData("__HOST-k=v; Path=/", false)]
    [InlineData("__Http-k=v; Secure", false)]
    [InlineData("__Http-k=v; Secure; HttpOnly", true)]
    [InlineData("__Host-Http-k=v; Secure; Path=/", false)]
    [InlineData("__Host-Http-k=v; Secure; Path=/; HttpOnly", true)]
    [InlineData("=__Secure-k=v", false)] // On the wire it would look like one.
    [InlineData("__Host-k", false)]
    public void PrefixesAreKeptOrTheCookieGoes(string line, bool stored) => Assert.Equal(stored, Set("https://example.org/", line));

    // semantics: not C7. "Secure only from and to https"
    [Fact]
    public void SecureCookiesComeFromHttpsAndGoToHttps()
    {
        Assert.False(Set("http://example.org/", "k=v; Secure"));
        Assert.True(Set("https://example.org/", "k=v; Secure"));
        Assert.Null(Header("http://example.org/"));
        Assert.Equal("k=v", Header("https://example.org/"));
    }

    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://app.localhost/")]
    [InlineData("http://127.1.2.3/")]
    [InlineData("http://[::1]/")]
    public void LoopbackIsSecureOnlyIfAskedFor(string uri)
    {
        Assert.False(Set(uri, "k=v; Secure"));
        jar.TreatLoopbackAsSecure = true;
        Assert.True(Set(uri, "k=v; Secure"));
        Assert.Equal("k=v", Header(uri));
        Assert.False(Set("http://example.org/", "k=v; Secure"));
    }

    [Theory]
    [InlineData("k=evil", false)]
    [InlineData("k=evil; Path=/login", false)]
    [InlineData("k=evil; Path=/login/en", false)]
    [InlineData("k=evil; Domain=example.org; Path=/login", false)]
    [InlineData("k=other; Path=/elsewhere", true)]
    [InlineData("other=v; Path=/login", true)]
    public void AnInsecureResponseLeavesSecureCookiesAlone(string line, bool stored)
    {
        Assert.True(Set("https://example.org/login", "k=v; Secure; Path=/login"));
        Assert.Equal(stored, Set("http://sub.example.org/login/x", line) | Set("http://example.org/login/x", line));
        Assert.Contains("k=v", Header("https://example.org/login"), StringComparison.Ordinal);
    }

    // semantics: "Stored under the host that set them, before the URL changes (CVE-2015-2296)"
    [Fact]
    public void ACookieOfARedirectBelongsToTheHostThatSentIt()
    {
        Set("https://a.example/start", "k=v");
        Assert.Null(Header("https://b.example/"));
        Assert.Equal("k=v", Header("https://a.example/"));
    }

    [Fact]
    public void ASiteCannotSetForAnother()
    {
        Assert.False(Set("https://evil.example/", "k=v; Domain=bank.example"));
        Assert.False(Set("https://a.forgot.his.name/", "k=v; Domain=his.name")); // Above a public suffix of the host.
        Assert.True(jar.IsEmpty);
    }

    [Fact]
    public void TextOfACookieNeverShowsItsValue()
    {
        var cookie = new SessionCookie("k", "secret") { Domain = "example.org" };
        Assert.Equal("k for example.org/", cookie.ToString());
        jar.Set(cookie);
        Assert.DoesNotContain("secret", jar.ToString(), StringComparison.Ordinal);
    }
}
