using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Security;
using System.Runtime.Versioning;
using System.Security.Cryptography.X509Certificates;

namespace TypedRequests;

/// <summary>Refuses the certificates that the platform refuses, and remembers why: its own message names neither the certificate nor its names.</summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal sealed class CertificateCheck
{
    private const int MostKept = 256;
    private const int MostNames = 5;
    private readonly ConcurrentDictionary<string, string> _refused = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the last certificate of a host was refused; null when none was.</summary>
    internal string? Refusal(string host) => _refused.TryGetValue(host.Trim('[', ']'), out var why) ? why : null;

    internal bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) return true;
        var host = (sender as SslStream)?.TargetHostName.Trim('[', ']') ?? "";
        if (_refused.Count >= MostKept) _refused.Clear();
        _refused[host] = Describe(host, certificate as X509Certificate2, chain, errors);
        return false;
    }

    private static string Describe(string host, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null) return "the server shows no certificate";
        var reasons = new List<string>();
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) reasons.Add($"is not for {host}");
        foreach (var status in chain?.ChainStatus ?? []) reasons.Add(Reason(status, certificate, chain!)); // the chain of this loop
        return $"the server's certificate, for {Names(certificate)}, {string.Join(", and ", reasons.Distinct())}";
    }

    private static string Reason(X509ChainStatus status, X509Certificate2 certificate, X509Chain chain) => status.Status switch
    {
        X509ChainStatusFlags.NotTimeValid => Validity(chain.ChainElements.Select(static element => element.Certificate).FirstOrDefault(IsOutOfDate) ?? certificate, certificate),
        X509ChainStatusFlags.UntrustedRoot =>
            $"ends in an authority that is not trusted ({chain.ChainElements[^1].Certificate.Subject}): put it into TrustedRoots if it is yours",
        X509ChainStatusFlags.PartialChain =>
            $"is signed by an authority that is not known ({chain.ChainElements[^1].Certificate.Issuer}): the server must send the certificates between, and the root be trusted by the system or stand in TrustedRoots",
        X509ChainStatusFlags.Revoked => "is revoked",
        _ => $"is refused ({status.Status}: {status.StatusInformation.Trim().TrimEnd('.')})",
    };

    private static bool IsOutOfDate(X509Certificate2 certificate)
    {
        var now = TimeProvider.System.GetUtcNow();
        return certificate.NotAfter.ToUniversalTime() < now || certificate.NotBefore.ToUniversalTime() > now;
    }

    private static string Validity(X509Certificate2 late, X509Certificate2 certificate)
    {
        var whose = late.Equals(certificate) ? "" : $"is signed by {late.Subject}, which ";
        return late.NotBefore.ToUniversalTime() > TimeProvider.System.GetUtcNow()
            ? string.Create(CultureInfo.InvariantCulture, $"{whose}is not valid before {late.NotBefore.ToUniversalTime():yyyy-MM-dd HH:mm}Z")
            : string.Create(CultureInfo.InvariantCulture, $"{whose}expired on {late.NotAfter.ToUniversalTime():yyyy-MM-dd HH:mm}Z");
    }

    /// <summary>The names that count, which are those of the extension; the subject where there are none.</summary>
    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(static extension => extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(static address => address.ToString())))
            .ToArray();
        if (names.Length == 0) return certificate.Subject;
        var shown = string.Join(", ", names.Take(MostNames));
        return names.Length <= MostNames ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} and {names.Length - MostNames} more");
    }
}
