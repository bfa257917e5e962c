namespace TypedRequests;

/// <summary>Origins as redirects see them: scheme, IDN host and effective port (RFC 6454), with the one exception for upgrades to https.</summary>
internal static class Origin
{
    internal static bool Same(Uri one, Uri other) =>
        one.Port == other.Port && SameScheme(one, other) && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>Same, or http:80 → https:443 of one host: what the caller trusted in clear text is trusted over TLS.</summary>
    internal static bool SameOrUpgraded(Uri from, Uri to) =>
        Same(from, to)
        || (from is { Scheme: "http", Port: 80 } && to is { Scheme: "https", Port: 443 } && string.Equals(from.IdnHost, to.IdnHost, StringComparison.OrdinalIgnoreCase));

    internal static bool IsDowngrade(Uri from, Uri to) => from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp;

    /// <summary>Whether the list names the host, as <c>host</c> or <c>host:port</c>.</summary>
    internal static bool Allows(string[] hosts, Uri url)
    {
        if (hosts.Length == 0) return false;
        var host = url.IdnHost;
        var port = ":" + url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var allowed in hosts)
        {
            if (string.Equals(allowed, host, StringComparison.OrdinalIgnoreCase)) return true;
            if (allowed.Length == host.Length + port.Length
                && allowed.StartsWith(host, StringComparison.OrdinalIgnoreCase)
                && allowed.EndsWith(port, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool SameScheme(Uri one, Uri other) => string.Equals(one.Scheme, other.Scheme, StringComparison.Ordinal);
}
