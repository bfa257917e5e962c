namespace TypedRequests.Tests.Cookies;

/// <summary>The snippets of docs/cookies.md, with a jar in the place of the session's.</summary>
public sealed class CookiesPageTests
{
    [Fact]
    public void TheFirstSnippetDoesWhatItSays()
    {
        var s = new { Cookies = new CookieJar() };
        s.Cookies.SetFromHeader(new Uri("https://example.org/"), "sid=1");
        s.Cookies["theme"] = "dark";
        string? sid = s.Cookies["sid"];
        Assert.Equal("theme=dark", s.Cookies.GetCookieHeader(new Uri("https://anywhere.example/")));
        s.Cookies["theme"] = null;
        s.Cookies.Set(new SessionCookie("k", "v") { Domain = "example.org", Path = "/app", Secure = true });
        SessionCookie? one = s.Cookies.Get("sid", domain: "example.org");
        Assert.Equal(("1", "1"), (sid, one?.Value));
        Assert.Equal("k=v; sid=1", s.Cookies.GetCookieHeader(new Uri("https://example.org/app/x")));
        s.Cookies.Set(one! with { Value = "2" }); // Keeps its domain, as decision 0010 says.
        Assert.True(s.Cookies.Get("sid") is { Value: "2", HostOnly: true, Domain: "example.org" });
    }
}
