using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of proxies; the environment is given as a function, so that no test changes that of the process.</summary>
public sealed class ProxyRows
{
    [Fact] // rows 54, 61: test_proxy_error, test_proxy_authorization_preserved_on_request
    public async Task ADeadProxyIsAnErrorAndAHeaderOfOnesOwnStaysWithoutAProxy()
    {
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy("http://127.0.0.1:1") });
        await Assert.ThrowsAsync<RequestException>(() => new Session(pool).GetAsync("http://example.invalid/"));
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var direct = new ConnectionPool(new() { UseEnvironmentProxy = false });
        await new Session(direct).GetAsync(server.Address, new() { Headers = { ["Proxy-Authorization"] = "token" } });
        Assert.Equal("token", Assert.Single(server.Requests).Header("Proxy-Authorization"));
    }

    [Fact] // rows 56 to 60: self-prepared requests and every hop of a redirect go through the proxy
    public async Task EveryHopAndPreparedRequestGoesThroughTheProxy()
    {
        await using ProxyServer proxy = ProxyServer.Start();
        await using ScriptedServer server = ScriptedServer.Start()
            .On("/moved", r => r.Redirect(302, "/", ("Connection", "close")).Close()).Always(r => r.Status(200, "", ("Connection", "close")).Close());
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy(proxy.Address) });
        using var session = new Session(pool) { BaseAddress = server.Address };
        await session.SendAsync(session.Prepare(HttpMethod.Get, "/moved"));
        Assert.Equal([server.Address + "moved", server.Address.AbsoluteUri], proxy.Requests.Select(request => request.Target));
    }

    [Theory] // row 55: test_proxy_error_on_bad_url
    [InlineData("http:/badproxyurl:3128")]
    [InlineData("http://:8080")]
    [InlineData("https://")]
    [InlineData("http:///example.com:8080")]
    public void AProxyThatIsNoUrlIsNamed(string proxy)
    {
        ProxyEnvironment environment = ProxyEnvironment.Read(name => name == "http_proxy" ? proxy : null)!;
        Assert.Contains("http_proxy", environment.Refused(new Uri("http://example.com/"))!.Fault);
    }

    [Theory] // rows 56 to 60, 178, 202, 218: which variable serves which scheme, upper case too
    [InlineData("http_proxy", "http://example.com/", true)]
    [InlineData("http_proxy", "https://example.com/", false)]
    [InlineData("HTTP_PROXY", "http://example.com/", true)]
    [InlineData("https_proxy", "https://example.com/", true)]
    [InlineData("HTTPS_PROXY", "https://example.com/", true)]
    [InlineData("https_proxy", "http://example.com/", false)]
    [InlineData("all_proxy", "http://example.com/", true)]
    [InlineData("ALL_PROXY", "https://example.com/", true)]
    public void TheEnvironmentChoosesTheProxyByScheme(string variable, string url, bool proxied)
    {
        ProxyEnvironment environment = ProxyEnvironment.Read(name => name == variable ? "127.0.0.1:3128" : null)!;
        Assert.Equal(proxied, !environment.IsBypassed(new Uri(url)));
        Assert.Equal(proxied ? new Uri("http://127.0.0.1:3128/") : null, environment.GetProxy(new Uri(url))); // row 224: prepend_scheme
    }

    [Theory] // rows 212, 213, 225: no_proxy with suffixes, ports, addresses and networks
    [InlineData("http://192.168.0.1:5000/", true)]
    [InlineData("http://192.168.0.1/", true)]
    [InlineData("http://172.16.1.1/", true)]
    [InlineData("http://172.16.1.1:5000/", true)]
    [InlineData("http://localhost.localdomain:5000/v1.0/", true)]
    [InlineData("http://google.com:6000/", true)]
    [InlineData("http://172.16.1.12/", false)]
    [InlineData("http://172.16.1.12:5000/", false)]
    [InlineData("http://google.com:5000/v1.0/", false)]
    [InlineData("http://prelocalhost.localdomain/", false)]
    [InlineData("http://sub.example.com/", true)]
    [InlineData("http://notexample.com/", false)]
    public void NoProxyIsReadAsCurlDoes(string url, bool bypassed)
    {
        const string Exceptions = "192.168.0.0/24, 172.16.1.1,localhost.localdomain, google.com:6000 ,.example.com";
        ProxyEnvironment environment = ProxyEnvironment.Read(name => name switch { "http_proxy" => "http://p:1", "no_proxy" => Exceptions, _ => null })!;
        Assert.Equal(bypassed, environment.IsBypassed(new Uri(url)));
    }

    [Fact] // rows 62, 160: credentials of a proxy go to the proxy, and never into the tunnel (CVE-2023-32681)
    public async Task CredentialsOfAProxyGoToTheProxyAlone()
    {
        using var certificates = new TestCertificates();
        await using ProxyServer proxy = ProxyServer.Start("user", "");
        await using ScriptedServer plain = ScriptedServer.Start().Always(r => r.Status(200));
        await using ScriptedServer secure = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200));
        var web = new WebProxy(proxy.Address) { Credentials = new NetworkCredential("user", "") };
        using var pool = new ConnectionPool(new() { Proxy = web, TrustedRoots = { certificates.Authority } });
        using var session = new Session(pool);
        await session.GetAsync(plain.Address);
        await session.GetAsync(secure.Address);
        Assert.Contains(proxy.Requests, request => request is { Method: "CONNECT", WasPassedOn: true });
        Assert.All(proxy.Requests.Where(request => request.WasPassedOn), request =>
            Assert.Equal("Basic dXNlcjo=", request.Headers.Single(header => header.Key == "Proxy-Authorization").Value));
        Assert.Null(Assert.Single(secure.Requests).Header("Proxy-Authorization"));
        Assert.DoesNotContain("#", Assert.Single(plain.Requests).Target); // row 224: urldefragauth
    }
}
