using System.Security.Cryptography.X509Certificates;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Wire;

/// <summary>Which client certificate goes to which server, and what goes with it.</summary>
public sealed class ClientCertificateTests
{
    [Fact] // field: S11
    public async Task S11_OfAFileThatBeginsWithTheAuthorityTheOneWithAKeyIsSent()
    {
        using var certificates = new TestCertificates();
        Assert.Equal("CN=a client", (await ShowAsync(certificates, null, TestCertificates.Public(certificates.Authority), certificates.Client)).Subject);
    }

    [Fact] // field: S11
    public async Task S11_APkcs12WithItsChainIsSentWithItsChain()
    {
        using var certificates = new TestCertificates();
        using var between = certificates.Intermediate("CN=between");
        using var client = certificates.ClientOf(between);
        X509Certificate2Collection bundle = [TestCertificates.Public(certificates.Authority), TestCertificates.Public(between), client];
        var file = bundle.Export(X509ContentType.Pkcs12, "pw")!; // only an empty collection gives nothing
        X509Certificate2Collection loaded = [];
#pragma warning disable SYSLIB0057 // what takes its place is not there on .NET 8
        loaded.Import(file, "pw");
#pragma warning restore SYSLIB0057
        var connection = await ShowAsync(certificates, null, [.. loaded]);
        Assert.Equal("CN=a client", connection.Subject);
        Assert.Contains("CN=between", connection.Between);
    }

    [Fact] // field: S11, S26: a bundle without the root
    public async Task S11_TheCertificatesBetweenAreSentWithoutTheRoot()
    {
        using var certificates = new TestCertificates();
        using var between = certificates.Intermediate("CN=between");
        using var client = certificates.ClientOf(between);
        Assert.Equal(["CN=between"], (await ShowAsync(certificates, null, client, TestCertificates.Public(between))).Between);
    }

    [Theory] // field: S11
    [InlineData("CN=first authority", "CN=first")]
    [InlineData("CN=second authority", "CN=second")]
    [InlineData("CN=TypedRequests test authority", "CN=first")] // both are below it: the first
    [InlineData(null, "CN=first")] // it names nobody
    public async Task S11_OfSeveralTheServersAuthoritiesChoose(string? named, string sent)
    {
        using var certificates = new TestCertificates();
        using var one = certificates.Intermediate("CN=first authority");
        using var two = certificates.Intermediate("CN=second authority");
        using var first = certificates.ClientOf(one, "CN=first");
        using var second = certificates.ClientOf(two, "CN=second");
        X509Certificate2? authority = named switch { null => null, "CN=first authority" => one, "CN=second authority" => two, _ => certificates.Authority };
        var connection = await ShowAsync(certificates, authority, TestCertificates.Public(one), TestCertificates.Public(two), first, second);
        Assert.Equal(sent, connection.Subject);
    }

    [Fact] // field: S11
    public void S11_CertificatesWithoutAKeyAreRefusedByName()
    {
        using var certificates = new TestCertificates();
        var refused = Assert.Throws<ArgumentException>(() => new ConnectionPool(new() { ClientCertificates = { TestCertificates.Public(certificates.Authority), TestCertificates.Public(certificates.Client) } }));
        Assert.Contains("CN=TypedRequests test authority; CN=a client", refused.Message, StringComparison.Ordinal);
        Assert.Contains("private key", refused.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S11: PEM files, as docs/authentication.md has it
    public async Task S11_PemFilesAreSent()
    {
        using var certificates = new TestCertificates();
        using var made = certificates.Client;
        using var key = made.GetECDsaPrivateKey()!; // it has one
        using var loaded = X509Certificate2.CreateFromPem(made.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
        Assert.Equal("CN=a client", (await ShowAsync(certificates, null, loaded)).Subject);
    }

    /// <summary>What a server that asks for a certificate gets.</summary>
    private static async Task<(string? Subject, IReadOnlyList<string> Between)> ShowAsync(TestCertificates certificates, X509Certificate2? wanted, params X509Certificate2[] given)
    {
        await using var server = ScriptedServer.Start(certificates.Server, asksForClientCertificate: true, wanted is null ? null : [TestCertificates.Public(wanted)]).Always(r => r.Status(200));
        var options = new ConnectionPoolOptions { UseEnvironmentProxy = false, TrustedRoots = { certificates.Authority } };
        options.ClientCertificates.AddRange(given);
        using var pool = new ConnectionPool(options);
        using var session = new Session(pool);
        Assert.True((await session.GetAsync(server.Address)).IsSuccessStatusCode);
        var connection = Assert.Single(server.Connections);
        return (connection.ClientCertificate?.Subject, connection.ClientIntermediates);
    }
}
