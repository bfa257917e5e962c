using System.Net;

namespace TypedRequests;

/// <summary>User and password written into a proxy's URL, given to that proxy alone.</summary>
internal sealed class ProxyCredentials(IReadOnlyList<Uri> proxies) : ICredentials
{
    internal static ProxyCredentials? Of(Uri? http, Uri? https)
    {
        var named = new[] { http, https }.OfType<Uri>().Where(static proxy => proxy.UserInfo.Length > 0).ToArray();
        return named.Length == 0 ? null : new(named);
    }

    public NetworkCredential? GetCredential(Uri uri, string authType)
    {
        foreach (var proxy in proxies)
        {
            if (proxy.Port != uri.Port || !proxy.IdnHost.Equals(uri.IdnHost, StringComparison.OrdinalIgnoreCase)) continue;
            var colon = proxy.UserInfo.IndexOf(':', StringComparison.Ordinal);
            return colon < 0
                ? new(Uri.UnescapeDataString(proxy.UserInfo), "")
                : new(Uri.UnescapeDataString(proxy.UserInfo[..colon]), Uri.UnescapeDataString(proxy.UserInfo[(colon + 1)..]));
        }

        return null;
    }
}
