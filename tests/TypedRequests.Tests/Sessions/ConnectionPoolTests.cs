using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class ConnectionPoolTests
{
    // semantics: one handler per distinct TLS setting, immutable (CVE-2024-35195)
    [Fact]
    public async Task ATlsSettingNeverReachesAnotherPool()
    {
        using var certificates = new TestCertificates();
        await using var server = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200));
        var options = new ConnectionPoolOptions { VerifyCertificates = false };
        using var lax = new ConnectionPool(options);
        options.VerifyCertificates = true;
        using var strict = new ConnectionPool(options);
        using (var session = new Session(lax)) Assert.True((await session.GetAsync(server.Address)).IsSuccessStatusCode);
        using (var session = new Session(strict))
        {
            var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync(server.Address));
            Assert.Equal(HttpRequestError.SecureConnectionError, failed.HttpRequestError);
        }

        using (var session = new Session(lax)) Assert.True((await session.GetAsync(server.Address)).IsSuccessStatusCode);
    }

    // semantics: a custom CA replaces the trust store (CVE-2019-11324) and is still held to the host's name
    [Fact]
    public async Task AnAuthorityOfOnesOwnIsTrustedForItsNamesOnly()
    {
        using var certificates = new TestCertificates();
        using var elsewhere = certificates.ServerFor("elsewhere.test");
        await using var server = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200));
        await using var misnamed = ScriptedServer.Start(elsewhere).Always(r => r.Status(200));
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificates.Authority } });
        using var session = new Session(pool);
        Assert.True((await session.GetAsync(server.Address)).IsSuccessStatusCode);
        Assert.True(session.Get(server.Address).IsSuccessStatusCode);
        await Assert.ThrowsAsync<RequestException>(() => session.GetAsync(misnamed.Address));
    }

    // semantics: client certificates are shown to servers that ask (test 191)
    [Fact]
    public async Task AClientCertificateIsShown()
    {
        using var certificates = new TestCertificates();
        await using var server = ScriptedServer.Start(certificates.Server, asksForClientCertificate: true).Always(r => r.Status(200));
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificates.Authority }, ClientCertificates = { certificates.Client } });
        using var session = new Session(pool);
        await session.GetAsync(server.Address);
        Assert.Equal(certificates.Client.Thumbprint, server.Connections[0].ClientCertificate!.Thumbprint);
    }

    // semantics: asynchronous calls ask for HTTP/2 by ALPN, synchronous ones for 1.1
    [Fact]
    public async Task AsynchronousCallsAskForHttp2()
    {
        using var certificates = new TestCertificates();
        await using var server = await HttpBinServer.StartAsync(certificate: certificates.Server);
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificates.Authority } });
        using var session = new Session(pool) { BaseAddress = server.Address };
        Assert.Equal(HttpVersion.Version20, (await session.GetAsync("/get")).Version);
        Assert.Equal(HttpVersion.Version11, session.Get("/get").Version);
        using var old = new ConnectionPool(new() { TrustedRoots = { certificates.Authority }, HttpVersion = HttpVersion.Version11 });
        using var plain = new Session(old) { BaseAddress = server.Address };
        Assert.Equal(HttpVersion.Version11, (await plain.GetAsync("/get")).Version);
    }

    // semantics: sessions on one pool share connections and nothing else
    [Fact]
    public async Task SessionsShareConnectionsAndNothingElse()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "", ("Set-Cookie", "k=v")));
        using var pool = new ConnectionPool();
        for (var i = 0; i < 5; i++)
        {
            using var session = new Session(pool) { BaseAddress = server.Address };
            await session.GetAsync("/");
        }

        Assert.Single(server.Connections);
        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public void TheSharedPoolIsOneAndOutlivesItsDispose()
    {
        var shared = ConnectionPool.Shared;
        shared.Dispose();
        Assert.Same(shared, ConnectionPool.Shared);
    }

    [Fact]
    public async Task ADisposedPoolRefusesCalls()
    {
        var pool = new ConnectionPool();
        using var session = new Session(pool);
        pool.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.GetAsync("http://127.0.0.1:1/"));
    }

    // semantics: X2, X3: a proxy of one's own, its credentials for it alone
    [Fact]
    public async Task AProxyIsUsedAndItsCredentialsStayWithIt()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "through"));
        await using var proxy = ProxyServer.Start("user", "pass");
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy(proxy.Address) { Credentials = new NetworkCredential("user", "pass") } });
        using var session = new Session(pool);
        Assert.Equal("through", (await session.GetAsync(server.Address + "x#part")).Text);
        Assert.EndsWith("/x", proxy.Requests[^1].Target);
        Assert.Null(Assert.Single(server.Requests).Header("Proxy-Authorization"));
    }
}
