using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>Hosts and domains as cookies see them (RFC 6265bis 5.1.2 and 5.1.3).</summary>
internal static class CookieDomain
{
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>Lower-case A-labels, an IPv6 address without brackets; null for what is neither a host nor an address.</summary>
    public static string? Canonicalize(string domain)
    {
        if (domain.Length > 1 && domain[0] == '[' && domain[^1] == ']')
            domain = domain[1..^1];
        if (domain.Contains(':'))
            return IPAddress.TryParse(domain, out var address) ? address.ToString() : null;
        if (domain.AsSpan().ContainsAny(" \t/\\?#@[]\";,") || CookieRules.HasControl(domain))
            return null;
        return System.Text.Ascii.IsValid(domain) ? domain.ToLowerInvariant() : ToALabels(domain);
    }

    /// <summary>Whether a host is an IP address, which matches no domain but itself.</summary>
    public static bool IsAddress(string host) => host.Contains(':') || (char.IsAsciiDigit(host[^1]) && IPAddress.TryParse(host, out _));

    /// <summary>RFC 6265bis 5.1.3: the host is the domain, or a name below it.</summary>
    public static bool Matches(string host, string domain) =>
        host == domain
        || (host.Length > domain.Length && host.EndsWith(domain, StringComparison.Ordinal) && host[^(domain.Length + 1)] == '.' && !IsAddress(host));

    /// <summary>Decides on a Domain attribute: what the cookie is bound to, or false if the host may not set it.</summary>
    /// <param name="host">The canonical host of the request.</param>
    /// <param name="attribute">The attribute's value without its leading dot; null or empty when there is none.</param>
    /// <param name="suffixes">The public suffix list; null for the embedded one, which is loaded only if it is needed.</param>
    /// <param name="domain">The domain of the cookie.</param>
    /// <param name="hostOnly">Whether the cookie is for the host alone.</param>
    public static bool TryBind(string host, string? attribute, PublicSuffixList? suffixes, out string domain, out bool hostOnly)
    {
        domain = host;
        hostOnly = true;
        if (string.IsNullOrEmpty(attribute))
            return true;
        if (Canonicalize(attribute) is not { } wanted || !Matches(host, wanted))
            return false;
        var isPublic = IsShared(host, wanted, suffixes);
        if (isPublic && wanted != host)
            return false;
        (domain, hostOnly) = (wanted, isPublic);
        return true;
    }

    // Everything under "localhost" is this machine (RFC 6761), so it is no registry, though no list names it.
    private static bool IsShared(string host, string domain, PublicSuffixList? suffixes) =>
        domain != "localhost" && !IsAddress(domain) && (suffixes ?? PublicSuffixList.Default).IsShared(host, domain);

    private static string? ToALabels(string domain)
    {
        try
        {
            return Idn.GetAscii(domain.ToLowerInvariant()).ToLowerInvariant(); // without ICU nothing else folds the case
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
