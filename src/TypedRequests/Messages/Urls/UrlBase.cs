namespace TypedRequests;

/// <summary>A base address, checked once and cut so that a route is joined by one concatenation.</summary>
internal sealed class UrlBase
{
    private UrlBase(ResolvedUrl url)
    {
        Uri = url.Display;
        UserInfo = url.UserInfo;
        string text = url.Wire.OriginalString;
        int query = text.IndexOf('?');
        Query = query < 0 ? null : text[(query + 1)..];
        text = query < 0 ? text : text[..query];
        EndsWithSlash = text.EndsWith('/');
        Prefix = EndsWithSlash ? text[..^1] : text;
        int path = Prefix.IndexOf('/', Prefix.IndexOf("//", StringComparison.Ordinal) + 2);
        PathStart = path < 0 ? Prefix.Length : path;
    }

    /// <summary>The whole base address.</summary>
    public Uri Uri { get; }

    /// <summary>Scheme, host and path, without a slash at the end.</summary>
    public string Prefix { get; }

    /// <summary>Where the path of the joined URL starts.</summary>
    public int PathStart { get; }

    /// <summary>Whether the address was written with a slash at its end (or has no path at all).</summary>
    public bool EndsWithSlash { get; }

    /// <summary>The query of the base, sent before the route's own; <see langword="null"/> when there is none.</summary>
    public string? Query { get; }

    /// <summary>The escaped userinfo; <see langword="null"/> when there is none.</summary>
    public string? UserInfo { get; }

    /// <summary>Checks a base address.</summary>
    /// <exception cref="InvalidRequestException">It is relative, or neither http nor https, or its host cannot be one.</exception>
    public static UrlBase From(Uri address)
    {
        if (!address.IsAbsoluteUri) throw new InvalidRequestException($"The base address '{(RequestUrl)address}' is relative. Write it with http:// or https://.");
        return new(UrlResolver.Resolve(address.AbsoluteUri, null, default));
    }

    /// <summary>A base address that is resolved already.</summary>
    public static UrlBase From(ResolvedUrl address) => new(address);

    /// <summary>Joins a rendered route, already escaped and checked. A leading slash never drops the base's path.</summary>
    public Uri Join(ReadOnlySpan<char> route)
    {
        bool isWhole = route.IsEmpty || route[0] == '?';
        // With its slash, a route whose first value looks like a URL stays a path.
        if (Query is not null) return UrlResolver.Resolve(isWhole || route[0] == '/' ? route.ToString() : string.Concat("/", route), this, default).Wire;
        bool slash = isWhole ? EndsWithSlash : route[0] != '/';
        return UrlRules.CreateUri(string.Concat(Prefix, slash ? "/" : "", route), PathStart);
    }
}
