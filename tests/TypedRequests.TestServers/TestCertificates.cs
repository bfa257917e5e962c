using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TypedRequests.TestServers;

/// <summary>A certificate authority that exists for as long as this object, and what it has signed.</summary>
public sealed class TestCertificates : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public TestCertificates()
    {
        var request = new CertificateRequest("CN=TypedRequests test authority", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        Authority = request.CreateSelfSigned(NotBefore, NotAfter);
        Server = Issue("CN=localhost", "1.3.6.1.5.5.7.3.1", "localhost", IPAddress.Loopback, IPAddress.IPv6Loopback);
        Client = Issue("CN=a client", "1.3.6.1.5.5.7.3.2");
    }

    /// <summary>The authority: trust it, and every certificate here is good.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>For servers on <c>localhost</c>, 127.0.0.1 and ::1, with its private key.</summary>
    public X509Certificate2 Server { get; }

    /// <summary>For a client that authenticates itself, with its private key.</summary>
    public X509Certificate2 Client { get; }

    private static DateTimeOffset NotBefore => TimeProvider.System.GetUtcNow().AddDays(-1);

    private static DateTimeOffset NotAfter => TimeProvider.System.GetUtcNow().AddDays(7);

    /// <summary>A server certificate of this authority for other names: to be refused on 127.0.0.1.</summary>
    public X509Certificate2 ServerFor(string dnsName) => Issue($"CN={dnsName}", "1.3.6.1.5.5.7.3.1", dnsName);

    /// <summary>A server certificate whose time is over.</summary>
    public X509Certificate2 ExpiredServer() => Issue("CN=localhost", "1.3.6.1.5.5.7.3.1", Authority, NotBefore.AddHours(1), NotBefore.AddHours(2), "localhost", IPAddress.Loopback);

    /// <summary>A server certificate that nobody but itself has signed.</summary>
    public X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.CreateSelfSigned(NotBefore, NotAfter);
        return Kept(signed);
    }

    /// <summary>A client's certificate of some authority, with its private key.</summary>
    public X509Certificate2 ClientOf(X509Certificate2 authority, string subject = "CN=a client") => Issue(subject, "1.3.6.1.5.5.7.3.2", authority, NotBefore.AddHours(1), NotAfter.AddHours(-1));

    /// <summary>An authority below this one, with its private key.</summary>
    public X509Certificate2 Intermediate(string subject)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        using var issued = request.Create(Authority, NotBefore.AddMinutes(1), NotAfter.AddMinutes(-1), RandomNumberGenerator.GetBytes(16));
        return issued.CopyWithPrivateKey(key);
    }

    /// <summary>A certificate as others see it: without its private key.</summary>
    public static X509Certificate2 Public(X509Certificate2 certificate) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadCertificate(certificate.RawData);
#else
        new(certificate.RawData);
#endif

    /// <summary>Whether a chain ends in this authority; for the validation callback of a client.</summary>
    public bool Signed(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(Authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }

    public void Dispose()
    {
        Authority.Dispose();
        Server.Dispose();
        Client.Dispose();
        _key.Dispose();
    }

    private X509Certificate2 Issue(string subject, string usage, string? dnsName = null, params ReadOnlySpan<IPAddress> addresses) =>
        Issue(subject, usage, Authority, NotBefore.AddHours(1), NotAfter.AddHours(-1), dnsName, addresses);

    private static X509Certificate2 Issue(
        string subject, string usage, X509Certificate2 authority, DateTimeOffset notBefore, DateTimeOffset notAfter, string? dnsName = null, params ReadOnlySpan<IPAddress> addresses)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(dnsName ?? "client.invalid");
        foreach (var address in addresses) names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], critical: false));
        using var issued = request.Create(authority, notBefore, notAfter, RandomNumberGenerator.GetBytes(16));
        using var withKey = issued.CopyWithPrivateKey(key);
        return Kept(withKey);
    }

    /// <summary>SslStream wants a key that it can find again: only an imported one is.</summary>
    private static X509Certificate2 Kept(X509Certificate2 certificate)
    {
        var exported = certificate.Export(X509ContentType.Pkcs12);
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(exported, null);
#else
        return new X509Certificate2(exported);
#endif
    }
}
