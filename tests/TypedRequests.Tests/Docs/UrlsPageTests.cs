using TypedRequests.TestServers;

namespace TypedRequests.Tests.Docs;

/// <summary>docs/urls.md</summary>
public sealed class UrlsPageTests
{
    [Fact]
    public async Task HolesAreEscapedAndStringsRequoted()
    {
        await using ScriptedServer scripted = ScriptedServer.Start().Always(r => r.Status(200));
        using var s = new Session { BaseAddress = scripted.Address };
        (string name, string text, DateOnly since, string path) = ("a/b", "c# & go", new DateOnly(2026, 2, 1), "docs/a b");
        string server = scripted.Address.AbsoluteUri.TrimEnd('/');
        int port = scripted.Address.Port;
        s.TrustedHosts.Add("localhost");
        await s.GetAsync($"/users/{name}/repos");
        await s.GetAsync($"/search?q={text}&since={since}");
        await s.GetAsync($"{server}/users/{name}");
        await s.GetAsync($"http://localhost:{port}/users/{name}");
        await s.GetAsync($"/files/{path:+}");
        await s.GetAsync("/straße?q=a b");
        await s.GetAsync(RequestUrl.Raw("/a/%2E/b"));
        await s.GetAsync("/get?a=1", new() { Query = { { "b", "2" }, { "tag", ["x", "y"] } } });
        Assert.Equal(
            [
                "/users/a%2Fb/repos", "/search?q=c%23%20%26%20go&since=2026-02-01", "/users/a%2Fb", "/users/a%2Fb", "/files/docs/a%20b",
                "/stra%C3%9Fe?q=a%20b", "/a/%2E/b", "/get?a=1&b=2&tag=x&tag=y",
            ],
            scripted.Requests.Select(request => request.Target));
    }

    [Fact]
    public void ARelativeUrlJoinsItsBase()
    {
        using var api = new Session { BaseAddress = new("https://api.example.com/v1") };
        PreparedRequest request = api.Prepare(HttpMethod.Get, "/users");
        Assert.Equal("https://api.example.com/v1/users", request.Url.AbsoluteUri);
    }

    [Fact]
    public async Task TemplatesAndLinksAreAServersWords()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, "", ("Link", "<?q=a&page=3>; rel=next")));
        using var s = new Session { BaseAddress = server.Address };
        RequestUrl url = UrlTemplate.Parse("/search{?q,page}").Expand(new() { { "q", "a b" }, { "page", 2 } });
        Response page = await s.GetAsync(url);
        Uri? next = page.Links["next"]?.Target;
        Assert.Equal("/search?q=a%20b&page=2", Assert.Single(server.Requests).Target);
        Assert.Equal(new Uri(server.Address, "/search?q=a&page=3"), next);
    }
}
