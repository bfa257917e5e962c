using TypedRequests.Samples;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Docs;

/// <summary>The snippets of the design's page on sessions, compiled and run. A host of the page is a server on loopback here.</summary>
public sealed class DesignPageTests
{
    [Fact]
    public async Task ASessionByHand()
    {
        await using var server = await HttpBinServer.StartAsync();
        var httpbin = server.Address;

        using var s = new Session();
        Response r = await s.GetAsync($"{httpbin}cookies/set/sessioncookie/123456789");
        r = await s.GetAsync($"{httpbin}cookies");
        Assert.Equal("""{"cookies":{"sessioncookie":"123456789"}}""", r.Text.ReplaceLineEndings("").Replace(" ", ""));

        s.Auth = Auth.Basic("user", "pass");
        s.Headers["x-test"] = "true";
        r = await s.GetAsync($"{httpbin}headers", new() { Headers = { ["x-test2"] = "true" } });
        Assert.Equal("true true Basic dXNlcjpwYXNz", Echoed(r, "X-Test", "X-Test2", "Authorization"));

        r = await s.GetAsync($"{httpbin}cookies", new() { Cookies = { ["from-my"] = "browser" } });
        Assert.Equal("browser", (string?)r.Json()!["cookies"]!["from-my"]);
        r = await s.GetAsync($"{httpbin}cookies");
        Assert.Null(r.Json()!["cookies"]!["from-my"]);

        r = await s.GetAsync($"{httpbin}headers", new() { Headers = { ["x-test"] = null } });
        Assert.Equal("", Echoed(r, "X-Test"));
        Assert.Equal("true", s.Headers["x-test"]);
    }

    [Fact]
    public async Task HolesOfAUrlAreEscaped()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        var name = "a/b c?d";
        var r = await s.GetAsync($"/anything/users/{name}/repos");
        Assert.EndsWith("/anything/users/a%2Fb%20c%3Fd/repos", r.Request.Url.AbsoluteUri);
    }

    [Fact]
    public async Task AOneOffNeedsNoSession()
    {
        await using var server = await GitHubServer.StartAsync();
        var r = await Requests.GetAsync($"{server.Address}repos/psf/requests/issues/482");
        var issue = r.Json()!["title"];
        Assert.Equal("Feature any http verb in docs", (string?)issue);
    }

    [Fact]
    public async Task AResponseHoldsWhatThePageSays()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        var r = await s.GetAsync("/redirect/2");
        Assert.Equal((200, "OK", true), ((int)r.StatusCode, r.ReasonPhrase, r.IsSuccessStatusCode));
        Assert.Same(r, r.EnsureSuccessStatusCode());
        Assert.Equal((2, "/get"), (r.History.Count, r.Url.AbsolutePath));
        Assert.Equal(("GET", r.Url), (r.Request.Method.Method, r.Request.Url));
        Assert.StartsWith("TypedRequests/", r.Request.Headers["User-Agent"]);
        Assert.Equal(r.Content.Length, r.Text.Length);
        Assert.True(r.Elapsed > TimeSpan.Zero);
        Assert.Null(r.Next);
        Assert.Empty(r.Links);
        Assert.Contains("200 OK", r.ToString());
    }

    [Fact]
    public async Task EveryVerbHasItsCallAndItsTwin()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        Response[] answers =
        [
            await s.GetAsync("/anything"), await s.PostAsync("/anything"), await s.PutAsync("/anything"), await s.PatchAsync("/anything"),
            await s.DeleteAsync("/anything"), await s.HeadAsync("/anything"), await s.OptionsAsync("/anything"), await s.SendAsync(HttpMethod.Trace, "/anything"),
            s.Get("/anything"), s.Post("/anything"), s.Put("/anything"), s.Patch("/anything"),
            s.Delete("/anything"), s.Head("/anything"), s.Options("/anything"), s.Send(HttpMethod.Trace, "/anything"),
        ];
        string[] verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"];
        Assert.Equal([.. verbs, .. verbs], answers.Select(static answer => answer.Request.Method.Method));
    }

    private static string Echoed(Response response, params string[] names) =>
        string.Join(" ", names.Select(name => (string?)response.Json()!["headers"]![name]));
}
