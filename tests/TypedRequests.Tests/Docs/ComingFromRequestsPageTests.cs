using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Docs;

/// <summary>docs/coming-from-requests.md</summary>
public sealed class ComingFromRequestsPageTests
{
    [Fact]
    public async Task Calls()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        Uri url = new(server.Address, "/anything");
        string baseUrl = url.AbsoluteUri, name = "a/b";
        Response r = await Requests.GetAsync(url);
        using var s = new Session();
        r = await s.PostAsync(url, new() { Form = { ["key"] = "value" } });
        r = await s.PutAsync(url, new() { Form = { ["key"] = "value" } });
        Assert.Equal("value", (string?)r.Json()!["form"]!["key"]);
        r = await s.DeleteAsync(url);
        r = await s.HeadAsync(url);
        r = await s.OptionsAsync(url);
        r = await s.SendAsync(new HttpMethod("REPORT"), url);
        r = await s.GetAsync(url, new() { Query = { ["a"] = "1", ["b"] = null } });
        Assert.Equal("?a=1", r.Url.Query);
        r = await s.GetAsync(url, new() { Query = { { "a", ["1", "2"] } } });
        Uri final = r.Url;
        Assert.Equal("?a=1&a=2", final.Query);
        r = await s.GetAsync($"{baseUrl}/users/{name}");
        Assert.EndsWith("/users/a%2Fb", r.Url.AbsoluteUri);
    }

    [Fact]
    public async Task WhatComesBack()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r =>
            r.Json("{\"title\":\"t\"}", ("Link", "</2>; rel=next"), ("Set-Cookie", "k=v")));
        Uri url = server.Address;
        using var s = new Session();
        Response r = await s.GetAsync(url);
        int seen = 0;
        string text = r.Text;
        byte[] content = r.Content;
        JsonNode? json = r.Json();
        var title = (string?)r.Json()!["title"];
        bool ok = r.StatusCode == HttpStatusCode.OK;
        if ((int)r.StatusCode < 400) seen++;
        if (r.IsSuccessStatusCode) seen++;
        r.EnsureSuccessStatusCode();
        string? type = r.Headers["content-type"];
        TimeSpan elapsed = r.Elapsed;
        Uri? next = r.Links["next"]?.Target;
        HeaderCollection sent = r.Request.Headers;
        using Response open = await s.GetAsync(url, new() { StreamResponse = true });
        await foreach (string line in open.ReadLinesAsync()) seen++;
        await foreach (ReadOnlyMemory<byte> chunk in r.ReadChunksAsync(1024)) seen++;
        string? cookie = r.Cookies["k"];
        Assert.Equal(("t", true, 4, "v", content.Length), (title, ok, seen, cookie, text.Length));
        Assert.Equal((new Uri(url, "/2"), "t"), (next, (string?)json!["title"]));
        Assert.StartsWith("application/json", type);
        Assert.True(elapsed > TimeSpan.Zero && sent.Contains("User-Agent"));
    }

    [Fact]
    public async Task WhatGoesOut()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        Uri url = new(server.Address, "/anything");
        using var s = new Session();
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, "some,data");
        Response r = await s.GetAsync(url);
        r = await s.GetAsync(url, new() { Headers = { ["User-Agent"] = "app/1" } });
        Assert.Equal("app/1", (string?)r.Json()!["headers"]!["User-Agent"]);
        r = await s.PostAsync(url, new() { Form = { { "k", ["1", "2"] } } });
        r = await s.PostAsync(url, new() { Json = new JsonObject { ["some"] = "data" } });
        Assert.Equal("data", (string?)r.Json()!["json"]!["some"]);
        r = await s.PostAsync(url, new() { Content = "text" });
        r = await s.PostAsync(url, new() { Files = { ["file"] = FilePart.FromPath(path) } });
        Assert.Equal("some,data", (string?)r.Json()!["files"]!["file"]);
        r = await s.PostAsync(url, new() { Files = { ["file"] = FilePart.FromText("some,data", "a.csv") } });
        Assert.Equal("some,data", (string?)r.Json()!["files"]!["file"]);
        File.Delete(path);
    }

    [Fact]
    public async Task Sessions()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        Uri url = new(server.Address, "/anything");
        using var s = new Session();
        s.Headers["x-test"] = "true";
        Response r = await s.GetAsync(url);
        r = await s.GetAsync(url, new() { Headers = { ["x-test"] = null } });
        Assert.Null(r.Json()!["headers"]!["X-Test"]);
        s.Query["key"] = "1";
        s.Auth = Auth.Digest("user", "pass");
        s.Auth = Auth.Basic("user", "pass");
        s.Cookies["k"] = "v";
        r = await s.GetAsync(url, new() { Cookies = { ["k"] = "v" } });
        s.OnResponse = response => null;
        PreparedRequest prepared = s.Prepare(HttpMethod.Get, url);
        r = await s.SendAsync(prepared);
        Assert.Equal(("1", "Basic dXNlcjpwYXNz", "k=v"), ((string?)r.Json()!["args"]!["key"], (string?)r.Json()!["headers"]!["Authorization"], (string?)r.Json()!["headers"]!["Cookie"]));
    }

    [Fact]
    public async Task RedirectsTimeAndTransport()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var certificates = new TestCertificates();
        X509Certificate2 certificate = certificates.Authority;
        Uri url = new(server.Address, "/redirect/1");
        using var s = new Session();
        s.MaxRedirects = 5;
        Response r = await s.GetAsync(url);
        IReadOnlyList<Response> history = r.History;
        Assert.Single(history);
        r = await s.GetAsync(url, new() { AllowRedirects = false });
        PreparedRequest? following = r.Next;
        Assert.Equal("/get", following!.Url.AbsolutePath);
        r = await s.GetAsync(url, new() { Timeout = TimeSpan.FromSeconds(5) });
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificate } });
        using var proxied = new ConnectionPool(new() { Proxy = new WebProxy("http://10.10.1.10:1080") });
    }
}
