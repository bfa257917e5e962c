using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>
/// The caller's proxy, in the form that a handler may see: the transport writes a proxy's URL into its messages, and takes no credentials from it. So the URLs go without
/// userinfo, and the userinfo is given as credentials, to that proxy alone.
/// </summary>
internal sealed class SafeProxy(IWebProxy proxy) : IWebProxy, ICredentials
{
    // A program that uses a new proxy URL for each call (a session's name as the user) must not fill the memory.
    private const int MostKnown = 1024;

    private readonly ConcurrentDictionary<string, Uri> _known = new();
    private readonly ConcurrentDictionary<string, bool> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConditionalWeakTable<Uri, NetworkCredential> _credentials = [];
    private Uri? _bare;
    private int _more;

    /// <summary>A proxy made safe, if it is not safe by itself.</summary>
    internal static IWebProxy Of(IWebProxy proxy) =>
        // The system's own names no userinfo, and may name several proxies to its handler, which nothing around it could.
        proxy is SafeProxy or ProxyEnvironment || (ReferenceEquals(proxy, HttpClient.DefaultProxy) && proxy is not WebProxy) ? proxy : new SafeProxy(proxy);

    public ICredentials? Credentials
    {
        get => this;
        set => proxy.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => proxy.GetProxy(destination) is { IsAbsoluteUri: true } named ? Clean(named) : null;

    public bool IsBypassed(Uri host) => proxy.IsBypassed(host);

    /// <summary>Credentials given as such win over those of the URL.</summary>
    NetworkCredential? ICredentials.GetCredential(Uri uri, string authType)
    {
        if (proxy.Credentials?.GetCredential(uri, authType) is { } given) return given;
        return _credentials.TryGetValue(uri, out var own) ? own : null;
    }

    /// <summary>Whether two URLs name one proxy.</summary>
    internal static bool IsSame(Uri one, Uri other) =>
        one.Port == other.Port && one.Scheme == other.Scheme && one.IdnHost.Equals(other.IdnHost, StringComparison.OrdinalIgnoreCase) && one.AbsolutePath == other.AbsolutePath;

    private Uri Clean(Uri named)
    {
        // What no handler understands it refuses by itself; its message may name the URL.
        if (ProxyText.ForHandler(named) is not { } clean) return named.UserInfo.Length == 0 ? named : new Uri($"{named.Scheme}://{named.Authority}/");
        if (named.UserInfo.Length == 0)
        {
            if (!ReferenceEquals(Interlocked.Exchange(ref _bare, named), named)) _places.TryAdd(named.Authority, true);
            return clean;
        }

        if (_known.Count >= MostKnown) _known.Clear();
        var key = named.GetComponents(UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.UriEscaped);
        return _known.GetOrAdd(key, static (_, given) => given.Self.Apart(given.named, given.clean), (Self: this, named, clean));
    }

    /// <summary>
    /// The address of one user of a proxy. The transport shares connections between calls whose proxies have equal URLs, so that a second user at the same
    /// place needs another URL: the path says which, and goes nowhere.
    /// </summary>
    private Uri Apart(Uri named, Uri clean)
    {
        if (!_places.TryAdd(clean.Authority, true)) clean = new Uri(clean, "/" + Interlocked.Increment(ref _more).ToString(CultureInfo.InvariantCulture));
        if (ProxyAddress.CredentialOf(named.UserInfo) is { } credential) _credentials.AddOrUpdate(clean, credential);
        return clean;
    }
}
