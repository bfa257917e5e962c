using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Runtime.Versioning;
using System.Security.Cryptography.X509Certificates;

namespace TypedRequests;

/// <summary>How a pool trusts servers, and which certificates it shows to those that ask.</summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal static class PoolTls
{
    /// <exception cref="ArgumentException">There are client certificates, and none has a private key.</exception>
    [SuppressMessage("Security", "CA5359:Do not disable certificate validation", Justification = "On request, for this pool alone.")]
    internal static void Apply(SslClientAuthenticationOptions tls, ConnectionPoolOptions options, CertificateCheck check)
    {
        if (!options.VerifyCertificates)
        {
            tls.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        }
        else
        {
            tls.RemoteCertificateValidationCallback = check.Accept;
            if (options.TrustedRoots.Count > 0)
            {
                tls.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
                tls.CertificateChainPolicy.CustomTrustStore.AddRange(options.TrustedRoots);
            }
        }

        if (options.ClientCertificates.Count > 0) Show(tls, [.. options.ClientCertificates]);
    }

    /// <summary>
    /// One certificate goes with the certificates between it and its root, which are those without a private key. Of several the server's list of authorities
    /// chooses; the platform then sends the certificates between that its own store has.
    /// </summary>
    private static void Show(SslClientAuthenticationOptions tls, X509Certificate2Collection given)
    {
        var own = given.Where(static certificate => certificate.HasPrivateKey).ToArray();
        switch (own)
        {
            case []:
                throw new ArgumentException(
                    $"ClientCertificates holds no certificate with a private key: {string.Join("; ", given.Select(static certificate => certificate.Subject))}. Load a PKCS#12 file with its key, or X509Certificate2.CreateFromPemFile(certificate, key).");
            case [var only]:
                tls.ClientCertificateContext = SslStreamCertificateContext.Create(only, given, offline: true);
                break;
            default:
                // One that is out of date is the last choice.
                own = [.. own.OrderBy(static certificate => IsOutOfDate(certificate))];
                tls.ClientCertificates = [.. own];
                tls.LocalCertificateSelectionCallback = (_, _, _, server, issuers) => server is null ? null! : Choose(own, given, issuers); // null: asked before the server has said whom it trusts
                break;
        }
    }

    /// <summary>The first certificate whose chain names one of the authorities; the first of all where the server names none of theirs.</summary>
    internal static X509Certificate2 Choose(X509Certificate2[] own, X509Certificate2Collection given, string[] issuers)
    {
        foreach (var certificate in own)
            if (Chain(certificate, given).Any(one => issuers.Contains(one.Issuer, StringComparer.Ordinal))) return certificate;
        return own[0];
    }

    /// <summary>A certificate and those that have signed it, as far as they are there.</summary>
    private static IEnumerable<X509Certificate2> Chain(X509Certificate2 certificate, X509Certificate2Collection given)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = certificate; next is not null && seen.Add(next.Subject);)
        {
            yield return next;
            var issuer = next.Issuer;
            next = given.FirstOrDefault(one => one.Subject == issuer);
        }
    }

    private static bool IsOutOfDate(X509Certificate2 certificate)
    {
        var now = TimeProvider.System.GetUtcNow();
        return certificate.NotAfter.ToUniversalTime() < now || certificate.NotBefore.ToUniversalTime() > now;
    }
}
