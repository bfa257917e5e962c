using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>The hosts that NO_PROXY excepts: a name and all below it, an address, a network in CIDR form, each with an optional port; <c>*</c> for all.</summary>
internal sealed class NoProxyRules
{
    private readonly List<Rule> _rules = [];
    private bool _all;

    internal static NoProxyRules Parse(string text)
    {
        var rules = new NoProxyRules();
        foreach (var entry in text.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) rules.Add(entry);
        return rules;
    }

    internal bool Cover(Uri url)
    {
        if (_all) return true;
        if (_rules.Count == 0) return false;
        var host = url.IdnHost.TrimEnd('.');
        IPAddress.TryParse(host, out var address);
        foreach (var rule in _rules)
            if ((rule.Port is null || rule.Port == url.Port) && rule.Covers(host, address)) return true;
        return false;
    }

    private void Add(string entry)
    {
        if (entry == "*")
        {
            _all = true;
            return;
        }

        if (Network(entry) is { } network)
        {
            _rules.Add(new("", network, null));
            return;
        }

        var (name, port) = SplitPort(entry);
        if (IPAddress.TryParse(name.Trim('[', ']'), out var address))
            _rules.Add(new("", new IPNetwork(address, address.GetAddressBytes().Length * 8), port));
        else if (name.TrimStart('*').Trim('.') is { Length: > 0 } host)
            _rules.Add(new(host, null, port));
    }

    /// <summary>A network in CIDR form; bits beyond the prefix do not matter, as with curl.</summary>
    private static IPNetwork? Network(string entry)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !IPAddress.TryParse(entry.AsSpan(0, slash), out var address)) return null;
        var bytes = address.GetAddressBytes();
        if (!int.TryParse(entry.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) || prefix > bytes.Length * 8) return null;
        for (var bit = prefix; bit < bytes.Length * 8; bit++) bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return new IPNetwork(new IPAddress(bytes), prefix);
    }

    private static (string Name, int? Port) SplitPort(string entry)
    {
        var colon = entry.LastIndexOf(':');
        // More than one colon without brackets is an IPv6 address.
        if (colon < 0 || (entry.IndexOf(':', StringComparison.Ordinal) != colon && !entry.Contains(']', StringComparison.Ordinal))) return (entry, null);
        return int.TryParse(entry.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? (entry[..colon], port) : (entry, null);
    }

    private readonly record struct Rule(string Name, IPNetwork? Network, int? Port)
    {
        internal bool Covers(string host, IPAddress? address)
        {
            if (Network is { } network) return address is not null && network.Contains(address);
            if (address is not null || !host.EndsWith(Name, StringComparison.OrdinalIgnoreCase)) return false;
            return host.Length == Name.Length || host[host.Length - Name.Length - 1] == '.';
        }
    }
}
