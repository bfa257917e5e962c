using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Wire;

/// <summary>A certificate that is refused is named, with what is wrong with it.</summary>
public sealed class TlsSentenceTests
{
    [Fact] // field: S22
    public async Task S22_ACertificateForAnotherNameIsToldWithItsNames()
    {
        using var certificates = new TestCertificates();
        using var other = certificates.ServerFor("other.example");
        var failed = await FailAsync(other, certificates.Authority);
        Assert.EndsWith(": the server's certificate, for other.example, is not for 127.0.0.1.", failed.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S22
    public async Task S22_AnUnknownAuthorityIsNamed()
    {
        using var certificates = new TestCertificates();
        var failed = await FailAsync(certificates.Server, trusted: null);
        Assert.Contains("the server's certificate, for localhost, 127.0.0.1, ::1, is signed by an authority that is not known (CN=TypedRequests test authority)", failed.Message, StringComparison.Ordinal);
        Assert.Contains("TrustedRoots", failed.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S22
    public async Task S22_ASelfSignedCertificateIsNamed()
    {
        using var certificates = new TestCertificates();
        using var other = new TestCertificates();
        var failed = await FailAsync(certificates.SelfSigned(), other.Authority);
        Assert.Contains("ends in an authority that is not trusted (CN=localhost)", failed.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S22
    public async Task S22_AnExpiredCertificateSaysSinceWhen()
    {
        using var certificates = new TestCertificates();
        using var expired = certificates.ExpiredServer();
        var failed = await FailAsync(expired, certificates.Authority);
        var day = expired.NotAfter.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Assert.EndsWith($": the server's certificate, for localhost, 127.0.0.1, expired on {day}Z.", failed.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S22: what is refused for one host is not told of another
    public async Task S22_AServerThatSpeaksNoTlsIsNotBlamedForACertificate()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(pool);
        var call = session.GetAsync($"https://127.0.0.1:{port}/");
        using var socket = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        await socket.SendAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var failed = await Assert.ThrowsAsync<RequestException>(() => call);
        Assert.StartsWith($"GET https://127.0.0.1:{port}/ failed in the TLS handshake with 127.0.0.1:{port}: ", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("certificate", failed.Message, StringComparison.Ordinal);
    }

    private static async Task<RequestException> FailAsync(X509Certificate2 shown, X509Certificate2? trusted)
    {
        await using var server = ScriptedServer.Start(shown).Always(r => r.Status(200));
        var options = new ConnectionPoolOptions { UseEnvironmentProxy = false };
        if (trusted is not null) options.TrustedRoots.Add(trusted);
        using var pool = new ConnectionPool(options);
        using var session = new Session(pool);
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync(server.Address));
        Assert.StartsWith($"GET {server.Address} failed in the TLS handshake with {server.Address.Authority}: ", failed.Message, StringComparison.Ordinal);
        Assert.Equal(HttpRequestError.SecureConnectionError, failed.HttpRequestError);
        Assert.Equal(failed.Message, (await Task.Run(() => Assert.Throws<RequestException>(() => session.Get(server.Address)))).Message);
        return failed;
    }
}
