using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Cookies;

public sealed class CookieDomainTests
{
    public sealed record Case(
        [property: JsonPropertyName("request_domain")] string? Host, [property: JsonPropertyName("cookie_domain")] string? Domain, bool Acceptable);

    // semantics: "the libpsl and the public-suffix cases pass"
    [Fact]
    public void EveryLibpslCasePasses()
    {
        var cases = Conformance.Read<Case[]>("libpsl/cookie-domain-acceptable.json");
        Assert.Equal(23, cases.Length);
        Assert.All(cases, c => Assert.Equal(c.Acceptable, IsAcceptable(c.Host, c.Domain)));
    }

    [Theory]
    [InlineData("a.example.org", "example.org", true)]
    [InlineData("example.org", "a.example.org", false)]
    [InlineData("notexample.org", "example.org", false)]
    [InlineData("example.org", "example.org.", false)]
    [InlineData("a.example.org.", "example.org.", true)]
    [InlineData("evil.co.uk.", "co.uk.", false)] // A trailing dot is no way round the list.
    [InlineData("127.0.0.1", "0.0.1", false)]    // not C5
    [InlineData("127.0.0.1", "1", false)]
    [InlineData("app.localhost", "localhost", true)]
    [InlineData("app.intranet", "intranet", false)]
    public void DomainsAreJudgedByLabelsAndSuffixes(string host, string domain, bool acceptable) => Assert.Equal(acceptable, IsAcceptable(host, domain));

    // A cookie that names no domain at all says nothing about domains; the suite calls that not acceptable.
    private static bool IsAcceptable(string? host, string? domain) =>
        host is not null && domain is not null && CookieDomain.TryBind(host, domain.TrimStart('.'), suffixes: null, out _, out _);
}
