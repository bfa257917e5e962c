using System.Security.Cryptography.X509Certificates;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of TLS: trust is per pool and never leaks (CVE-2024-35195).</summary>
public sealed class TlsRows
{
    [Fact] // rows 82, 87, 190: test_pyopenssl_redirect, test_certificate_failure, test_different_connection_pool_for_tls_settings_verify_True
    public async Task WithoutVerificationOnOnePoolTheOtherStillVerifies()
    {
        using var certificates = new TestCertificates();
        await using ScriptedServer server = ScriptedServer.Start(certificates.Server).On("/moved", r => r.Redirect(301, "/")).Always(r => r.Status(200));
        using var careless = new ConnectionPool(new() { VerifyCertificates = false });
        using var careful = new ConnectionPool();
        using var trusting = new ConnectionPool(new() { TrustedRoots = { certificates.Authority } });
        Assert.True((await new Session(careless).GetAsync(server.Address)).IsSuccessStatusCode);
        var refused = await Assert.ThrowsAsync<RequestException>(() => new Session(careful).GetAsync(server.Address));
        Assert.Equal(HttpRequestError.SecureConnectionError, refused.HttpRequestError);
        Assert.Single((await new Session(trusting).GetAsync(server.Address + "moved")).EnsureSuccessStatusCode().History);
        await Assert.ThrowsAsync<RequestException>(() => new Session(careful).GetAsync(server.Address));
    }

    [Fact] // CVE-2019-11324: roots of one's own replace the system's, and a name must match all the same
    public async Task ATrustedRootDoesNotExcuseAWrongName()
    {
        using var certificates = new TestCertificates();
        using X509Certificate2 other = certificates.ServerFor("other.example");
        await using ScriptedServer server = ScriptedServer.Start(other).Always(r => r.Status(200));
        using var trusting = new ConnectionPool(new() { TrustedRoots = { certificates.Authority } });
        await Assert.ThrowsAsync<RequestException>(() => new Session(trusting).GetAsync(server.Address));
    }

    [Fact] // rows 86, 191: test_http_with_certificate, test_different_connection_pool_for_mtls_settings
    public async Task AClientCertificateIsSentOverTlsOnly()
    {
        using var certificates = new TestCertificates();
        await using ScriptedServer secure = ScriptedServer.Start(certificates.Server, asksForClientCertificate: true).Always(r => r.Status(200));
        await using ScriptedServer plain = ScriptedServer.Start().Always(r => r.Status(200));
        using var pool = new ConnectionPool(new() { TrustedRoots = { certificates.Authority }, ClientCertificates = { certificates.Client } });
        using var session = new Session(pool);
        Assert.True((await session.GetAsync(secure.Address)).IsSuccessStatusCode);
        Assert.True((await session.GetAsync(plain.Address)).IsSuccessStatusCode);
        Assert.Equal("CN=a client", Assert.Single(secure.Connections).ClientCertificate!.Subject);
    }
}
