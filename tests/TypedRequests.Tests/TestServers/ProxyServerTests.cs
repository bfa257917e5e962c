using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.TestServers;

public sealed class ProxyServerTests
{
    [Fact]
    public async Task HttpIsPassedOnFromAbsoluteToOriginForm()
    {
        await using var origin = ScriptedServer.Start().Always(r => r.Status(200, "from the origin"));
        await using var proxy = ProxyServer.Start();
        using var client = Through(proxy, credentials: null);
        Assert.Equal("from the origin", await client.GetStringAsync(new Uri(origin.Address, "a?b")));
        Assert.Equal($"{origin.Address}a?b", Assert.Single(proxy.Requests).Target);
        Assert.Equal("/a?b", Assert.Single(origin.Requests).Target);
    }

    [Fact]
    public async Task HttpsGoesThroughATunnel()
    {
        using var certificates = new TestCertificates();
        await using var origin = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200, "through"));
        await using var proxy = ProxyServer.Start();
        using var client = Through(proxy, credentials: null);
        Assert.Equal("through", await client.GetStringAsync(origin.Address));
        Assert.Equal(("CONNECT", $"127.0.0.1:{origin.Address.Port}"), (proxy.Requests[0].Method, proxy.Requests[0].Target));
    }

    [Fact]
    public async Task CredentialsAreAskedForAndNotPassedOn()
    {
        await using var origin = ScriptedServer.Start().Always(r => r.Status(200, "welcome"));
        await using var proxy = ProxyServer.Start("user", "pass");
        using var client = Through(proxy, new NetworkCredential("user", "pass"));
        Assert.Equal("welcome", await client.GetStringAsync(origin.Address));
        Assert.Equal([false, true], proxy.Requests.Select(request => request.WasPassedOn));
        Assert.Null(Assert.Single(origin.Requests).Header("Proxy-Authorization"));
    }

    private static HttpClient Through(ProxyServer proxy, ICredentials? credentials)
    {
        var handler = new SocketsHttpHandler { Proxy = new WebProxy(proxy.Address) { Credentials = credentials } };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        return new(handler);
    }
}
