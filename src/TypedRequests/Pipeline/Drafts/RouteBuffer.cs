namespace TypedRequests;

/// <summary>A rendered route, escaped and checked, in memory that the exchange keeps for its next call.</summary>
internal sealed class RouteBuffer
{
    private char[] _chars = new char[256];

    internal int Length { get; private set; }

    internal Span<char> Memory => _chars;

    internal ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    /// <summary>Takes what was written, into its own memory or beyond it.</summary>
    internal void Take(ReadOnlySpan<char> text, bool isAbsolute)
    {
        IsAbsolute = isAbsolute;
        if (text.Length > _chars.Length) _chars = new char[text.Length];
        if (!text.Overlaps(_chars)) text.CopyTo(_chars);
        Length = text.Length;
    }

    /// <summary>Whether the route has a scheme of its own, and replaces the base.</summary>
    internal bool IsAbsolute { get; private set; }

    /// <summary>Whether a route's first literal is the beginning of a whole URL.</summary>
    internal static bool HasScheme(ReadOnlySpan<char> literal) =>
        literal is ['h' or 'H', ..] && (literal.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || literal.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    internal void Clear() => (Length, IsAbsolute) = (0, false);

    /// <summary>Joins the route and the arguments to the base: one string, one URI.</summary>
    internal ResolvedUrl Resolve(UrlBase? baseUrl, ReadOnlySpan<QueryArgument> query)
    {
        if (IsAbsolute) return UrlResolver.Resolve(Text.ToString(), null, query);
        if (baseUrl is null)
        {
            throw new InvalidRequestException(
                "The client has no base address. Give [TypedClient] one, or set the session's BaseAddress.");
        }

        var buffer = new CharBuffer(_chars);
        buffer.Advance(Length);
        var hasQuery = Text.Contains('?');
        foreach (var argument in query) hasQuery = argument.Append(ref buffer, hasQuery);
        var uri = baseUrl.Join(buffer.Text);
        buffer.Dispose();
        return new(uri, null, baseUrl.UserInfo);
    }
}
