using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>What stays behind when a redirect leaves the origin: everything but an allow-list.</summary>
public sealed class RedirectSecurityTests
{
    private static readonly string[] Secrets = ["Authorization", "Cookie", "X-Api-Key", "Proxy-Authorization", "X-Unknown", "Referer", "Origin"];

    // semantics: on change of origin; the matrix of host, port, subdomain and userinfo (CVE-2014-1829, -2018-18074, -2023-32681, -43804, -2024-37891; not D10, D12)
    [Theory]
    [InlineData("http://localhost:{0}/next")]
    [InlineData("http://user:pass@localhost:{0}/next")]
    [InlineData("//localhost:{0}/next")]
    [InlineData("HTTP://LOCALHOST:{0}/next")]
    public async Task NothingSecretGoesToAnotherHost(string location)
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => r.Redirect(307, string.Format(location, server.Address.Port))).On("/next", r => r.Status(200));
        using var session = SecretSession(server);
        await session.PostAsync("/", SecretOptions());
        AssertNothingSecret(server.Requests[1]);
        AssertAllowed(server.Requests[1]);
    }

    // The same for hosts that loopback has not: subdomains, parents, look-alikes, IDN, upgrades and downgrades.
    [Theory]
    [InlineData("https://api.example.com/", "https://sub.api.example.com/", false)]
    [InlineData("https://api.example.com/", "https://example.com/", false)]
    [InlineData("https://api.example.com/", "https://api.example.com.evil.test/", false)]
    [InlineData("https://api.example.com/", "https://api.example.com@evil.test/", false)]
    [InlineData("https://api.example.com/", "https://api.example.com./", false)]
    [InlineData("https://api.example.com/", "https://api.example.com:444/", false)]
    [InlineData("https://api.example.com/", "https://API.example.com:443/x", true)]
    [InlineData("http://api.example.com/", "https://api.example.com/", true)]
    [InlineData("http://api.example.com:8080/", "https://api.example.com/", false)]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example/", true)]
    public async Task SecretsGoToTheSameOriginOnly(string from, string to, bool goes)
    {
        using var handler = new RecordingHandler(request => request.RequestUri!.AbsolutePath == "/start" ? RecordingHandler.Redirect(to) : RecordingHandler.Text(""));
        using var session = new Session(handler) { Auth = Auth.Basic("user", "pass") };
        await session.GetAsync(from + "start", new() { Cookies = { ["call"] = "1" }, Headers = { ["X-Api-Key"] = "secret" } });
        var headers = handler.Requests[1].Headers;
        Assert.All(["Authorization", "Cookie", "X-Api-Key"], name => Assert.Equal(goes, headers.Contains(name)));
    }

    [Fact]
    public async Task NothingSecretGoesToAnotherPort()
    {
        await using var other = ScriptedServer.Start().Always(r => r.Status(200));
        await using var server = ScriptedServer.Start().Always(r => r.Redirect(307, other.Address + "next"));
        using var session = SecretSession(server);
        await session.PostAsync("/", SecretOptions());
        AssertNothingSecret(Assert.Single(other.Requests));
        Assert.Equal($"127.0.0.1:{other.Address.Port}", other.Requests[0].Header("Host"));
    }

    // semantics: https → http refused unless AllowInsecureRedirects, and then without credentials even to a named host (D19)
    [Fact]
    public async Task ADowngradeIsRefusedOrGoesWithoutCredentials()
    {
        using var certificates = new TestCertificates();
        await using var plain = ScriptedServer.Start().Always(r => r.Status(200));
        await using var secure = ScriptedServer.Start(certificates.Server).Always(r => r.Redirect(307, plain.Address + "next"));
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificates.Authority } });
        using var session = SecretSession(secure, pool);
        var options = SecretOptions();
        options.Headers.Remove("Host"); // TLS would ask the server for that name
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.PostAsync("/", options));
        Assert.Contains("AllowInsecureRedirects", refused.Message);
        Assert.Empty(plain.Requests);
        session.AllowInsecureRedirects = true;
        session.TrustedHosts.Add("127.0.0.1");
        await session.PostAsync("/", options);
        AssertNothingSecret(Assert.Single(plain.Requests));
    }

    [Fact]
    public async Task AnUpgradeOnOtherPortsIsAChangeOfOrigin()
    {
        using var certificates = new TestCertificates();
        await using var secure = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200));
        await using var plain = ScriptedServer.Start().Always(r => r.Redirect(307, secure.Address + "next"));
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificates.Authority } });
        using var session = SecretSession(plain, pool);
        await session.PostAsync("/", SecretOptions());
        AssertNothingSecret(Assert.Single(secure.Requests));
    }

    // semantics: manual following: what stays behind when a session follows stays behind when its user does, then and on later hops
    [Theory]
    [InlineData("http://other.test/b", false)]
    [InlineData("http://first.test/b", true)]
    public async Task FollowingByHandLeavesAsMuchBehind(string location, bool goes)
    {
        using var handler = new RecordingHandler(request => request.RequestUri!.AbsolutePath switch
        {
            "/a" => RecordingHandler.Redirect(location),
            "/b" => RecordingHandler.Redirect("/c"),
            _ => RecordingHandler.Text(""),
        });
        using var session = new Session(handler) { Auth = Auth.Basic("user", "pass"), Cookies = { ["unbound"] = "1" } };
        var first = await session.GetAsync("http://first.test/a", new() { AllowRedirects = false, Headers = { ["X-Api-Key"] = "secret" } });
        var second = await session.SendAsync(first.Next!, new() { AllowRedirects = false });
        await session.SendAsync(second.Next!);
        await session.SendAsync(first.Next!);
        Assert.Equal(["/a", "/b", "/c", "/b", "/c"], handler.Requests.Select(request => request.RequestUri!.AbsolutePath));
        Assert.All(handler.Requests.Skip(1), request => Assert.All(["Authorization", "Cookie", "X-Api-Key"], name => Assert.Equal(goes, request.Headers.Contains(name))));
        await session.SendAsync(first.Next!, new() { Auth = Auth.Bearer("meant") });
        Assert.Equal("Bearer meant", handler.Requests[5].Headers.Authorization!.ToString());
    }

    // semantics: an absolute URL replaces the base, whose auth goes to its own origin only: a prepared request's too
    [Theory]
    [InlineData("http://base.test/p", true)]
    [InlineData("http://other.test/p", false)]
    [InlineData("http://named.test/p", true)]
    public async Task APreparedRequestIsSignedForTheBasesOriginOnly(string url, bool signed)
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Text(""));
        using var session = new Session(handler) { BaseAddress = new("http://base.test/v1"), Auth = Auth.Basic("user", "pass"), TrustedHosts = { "named.test" } };
        using var plain = new Session();
        await session.SendAsync(plain.Prepare(HttpMethod.Get, url));
        Assert.Equal(signed, handler.Requests[0].Headers.Authorization is not null);
    }

    // semantics: D9 http:80 → https:443 of one host is no change; everything else is
    [Theory]
    [InlineData("http://h/", "https://h/", true)]
    [InlineData("http://h/", "https://H:443/", true)]
    [InlineData("http://h:80/a", "http://h/b", true)]
    [InlineData("https://h/", "http://h/", false)]
    [InlineData("http://h:8080/", "https://h/", false)]
    [InlineData("http://h/", "https://h:8443/", false)]
    [InlineData("http://h/", "http://h./", false)]
    [InlineData("http://h/", "http://sub.h/", false)]
    [InlineData("http://xn--bcher-kva.example/", "http://bücher.example/", true)]
    public void OriginsAreSchemeHostAndPort(string from, string to, bool same) =>
        Assert.Equal(same, Origin.SameOrUpgraded(new(from), new(to)));

    // semantics: … unless TrustedHosts names the other host
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("localhost:{0}", true)]
    [InlineData("localhost:1", false)]
    [InlineData("host", false)]
    public async Task AllowHostsNamesWhoMaySeeThem(string allowed, bool goes)
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => r.Redirect(307, $"http://localhost:{server.Address.Port}/next")).On("/next", r => r.Status(200));
        using var session = SecretSession(server);
        session.TrustedHosts.Add(string.Format(allowed, server.Address.Port));
        await session.PostAsync("/", SecretOptions());
        Assert.Equal(goes, server.Requests[1].Header("X-Api-Key") is not null);
        Assert.Equal(goes, server.Requests[1].Header("Authorization") is not null);
        Assert.Equal($"localhost:{server.Address.Port}", server.Requests[1].Header("Host"));
    }

    // semantics: a caller's own Cookie header stays on a redirect within the origin
    [Fact]
    public async Task WithinTheOriginEverythingGoesOn()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(307, "/next")).On("/next", r => r.Status(200));
        using var session = SecretSession(server);
        await session.PostAsync("/", SecretOptions());
        Assert.All(Secrets, name => Assert.Equal(server.Requests[0].Header(name), server.Requests[1].Header(name)));
    }

    // semantics: cookies are stored under the host that set them, before the URL changes (CVE-2015-2296); per-call cookies stay with their origin (not D12)
    [Fact]
    public async Task CookiesStayWithTheHostThatSetThem()
    {
        await using var other = ScriptedServer.Start().Always(r => r.Status(200));
        await using var server = ScriptedServer.Start();
        server.Always(r => r.Redirect(302, $"http://localhost:{other.Address.Port}/", ("Set-Cookie", "set=1")));
        using var session = new Session { BaseAddress = server.Address };
        session.Cookies["unbound"] = "1";
        await session.GetAsync("/", new() { Cookies = { ["call"] = "1" } });
        Assert.Null(Assert.Single(other.Requests).Header("Cookie"));
        Assert.Equal("127.0.0.1", session.Cookies.Get("set")!.Domain);
    }

    // semantics: credentials inside a Location are not used (D14)
    [Fact]
    public async Task UserInfoOfALocationIsNotUsed()
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => r.Redirect(302, $"http://u:p@127.0.0.1:{server.Address.Port}/next")).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/");
        Assert.Null(server.Requests[1].Header("Authorization"));
        Assert.DoesNotContain("u:p", response.Url.AbsoluteUri + response);
    }

    // semantics: an absolute URL leaves the base, and the session's credentials stay there
    [Fact]
    public async Task AnAbsoluteUrlLeavesTheBasesSecretsBehind()
    {
        await using var other = ScriptedServer.Start().Always(r => r.Status(200));
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = SecretSession(server);
        session.Headers["X-Api-Key"] = "secret";
        await session.GetAsync(other.Address, new() { Headers = { ["x-own"] = "1" } });
        Assert.Equal("1", Assert.Single(other.Requests).Header("x-own"));
        AssertNothingSecret(other.Requests[0]);
        session.TrustedHosts.Add("127.0.0.1");
        await session.GetAsync(other.Address);
        Assert.Equal("secret", other.Requests[1].Header("X-Api-Key"));
    }

    private static Session SecretSession(ScriptedServer server, ConnectionPool? pool = null) =>
        new(pool ?? ConnectionPool.Shared) { BaseAddress = server.Address, Headers = { ["Authorization"] = "Bearer secret" } };

    private static RequestOptions SecretOptions()
    {
        var options = new RequestOptions { Content = "body", Headers = { ["If-Match"] = "*", ["Range"] = "bytes=0-1", ["Accept-Language"] = "cs" } };
        foreach (var name in Secrets.Skip(1)) options.Headers[name] = "secret";
        options.Headers["Host"] = "virtual.example";
        return options;
    }

    private static void AssertNothingSecret(ScriptedRequest request)
    {
        Assert.All(Secrets, name => Assert.Null(request.Header(name)));
        Assert.DoesNotContain("secret", request.Head);
        Assert.DoesNotContain("virtual.example", request.Head);
    }

    private static void AssertAllowed(ScriptedRequest request)
    {
        Assert.Equal(("*", "bytes=0-1", "cs"), (request.Header("If-Match"), request.Header("Range"), request.Header("Accept-Language")));
        Assert.Equal(("body", "text/plain; charset=utf-8"), (request.BodyText, request.Header("Content-Type")));
        Assert.NotNull(request.Header("User-Agent"));
    }
}
