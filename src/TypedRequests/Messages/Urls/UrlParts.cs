namespace TypedRequests;

/// <summary>The five parts of a URI reference (RFC 3986, appendix B), as views of the text; nothing is decoded or checked.</summary>
internal readonly ref struct UrlParts
{
    private UrlParts(ReadOnlySpan<char> scheme, ReadOnlySpan<char> authority, bool hasAuthority, ReadOnlySpan<char> rest)
    {
        Scheme = scheme;
        Authority = authority;
        HasAuthority = hasAuthority;
        int fragment = rest.IndexOf('#');
        HasFragment = fragment >= 0;
        Fragment = HasFragment ? rest[(fragment + 1)..] : default;
        rest = HasFragment ? rest[..fragment] : rest;
        int query = rest.IndexOf('?');
        HasQuery = query >= 0;
        Query = HasQuery ? rest[(query + 1)..] : default;
        Path = HasQuery ? rest[..query] : rest;
    }

    public ReadOnlySpan<char> Scheme { get; }

    public ReadOnlySpan<char> Authority { get; }

    public ReadOnlySpan<char> Path { get; }

    public ReadOnlySpan<char> Query { get; }

    public ReadOnlySpan<char> Fragment { get; }

    public bool HasAuthority { get; }

    public bool HasQuery { get; }

    public bool HasFragment { get; }

    /// <summary>Splits a reference as RFC 3986 does: <c>//host</c> starts an authority.</summary>
    public static UrlParts Split(ReadOnlySpan<char> text)
    {
        int scheme = SchemeLength(text);
        ReadOnlySpan<char> rest = scheme > 0 ? text[(scheme + 1)..] : text;
        if (!rest.StartsWith("//")) return new(text[..scheme], default, false, rest);
        rest = rest[2..];
        int end = rest.IndexOfAny('/', '?', '#');
        return end < 0
            ? new(text[..scheme], rest, true, default)
            : new(text[..scheme], rest[..end], true, rest[end..]);
    }

    /// <summary>Splits a reference without a scheme whose leading <c>//</c> is part of its path.</summary>
    public static UrlParts SplitRelative(ReadOnlySpan<char> text) => new(default, default, false, text);

    /// <summary>The length of the scheme before its colon; zero when there is none.</summary>
    public static int SchemeLength(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOfAny(":/?#");
        if (colon <= 0 || text[colon] != ':' || !char.IsAsciiLetter(text[0])) return 0;
        foreach (char c in text[1..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return 0;
        }

        return colon;
    }
}
