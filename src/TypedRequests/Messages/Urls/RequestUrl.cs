using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Where a call goes: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped.</summary>
/// <remarks>
/// <para><c>session.GetAsync($"/users/{name}/repos?q={text}")</c> escapes <c>name</c> and <c>text</c> whole; a hole at the very start is the base and
/// is not escaped; a hole in the host may only hold a host or a port. Values are formatted with the invariant culture.</para>
/// <para>A string is requoted: spaces, non-ASCII and illegal characters become UTF-8 escapes, existing escapes stay. Control characters are refused.</para>
/// </remarks>
[InterpolatedStringHandler]
public readonly struct RequestUrl
{
    // A string, a Uri, or what an interpolated string has become. One field: the struct travels through every call.
    private readonly object? _source;
    private readonly UrlText _kind;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of holes.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RequestUrl(int literalLength, int formattedCount) => _source = new UrlInterpolation(literalLength, formattedCount);

    private RequestUrl(object source, UrlText kind) => (_source, _kind) = (source, kind);

    /// <summary>The URL as text, without its userinfo.</summary>
    /// <returns>What was written, before it is resolved and requoted.</returns>
    public override string ToString() => WithoutUserInfo(Text);

    /// <summary>Text that is escaped already and goes out exactly as it stands, dot segments included.</summary>
    /// <param name="text">An absolute or relative URL of the characters that RFC 3986 allows.</param>
    /// <returns>The URL; also fit for a hole, which is then not escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static RequestUrl Raw(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, UrlText.Raw);
    }

    /// <summary>A URL given as a string.</summary>
    /// <param name="text">An absolute URL, or one relative to the session's base address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static implicit operator RequestUrl(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, UrlText.Written);
    }

    /// <summary>A URL given as a <see cref="Uri"/>. Message handlers see an equal one; this very one where nothing is added to it.</summary>
    /// <param name="uri">An absolute or relative URI.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public static implicit operator RequestUrl(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return new(uri, UrlText.Written);
    }

    /// <summary>Called by the compiler: a literal part.</summary>
    /// <param name="value">The literal.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Interpolation.AppendWritten(value);

    /// <summary>Called by the compiler: a hole.</summary>
    /// <param name="value">The value, escaped.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string? value) => Interpolation.AppendValue(value, UrlEscape.Data);

    /// <summary>Called by the compiler: a hole.</summary>
    /// <param name="value">The value, escaped.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(ReadOnlySpan<char> value) => Interpolation.AppendValue(value.ToString(), UrlEscape.Data);

    /// <summary>Called by the compiler: a hole that is a URL, inserted as it is.</summary>
    /// <param name="value">The URL.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(RequestUrl value) => Interpolation.AppendWritten(value.Text);

    /// <summary>Called by the compiler: a hole of any type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, formatted with the invariant culture and escaped.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value) => Interpolation.AppendValue(WireText.Format(value), UrlEscape.Data);

    /// <summary>Called by the compiler: a hole with a format.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, formatted with the invariant culture and escaped.</param>
    /// <param name="format">The type's own format; <c>+</c> for a path whose slashes stay, as in a route's <c>{+path}</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value, string? format) => Interpolation.AppendValue(
        WireText.Format(value, format is "+" ? null : format),
        format is "+" ? UrlEscape.Path : UrlEscape.Data);

    /// <summary>The result of a template: escaped, and without dot segments.</summary>
    internal static RequestUrl Expanded(string text) => new(text, UrlText.Expanded);

    /// <summary>The absolute URL to send.</summary>
    /// <exception cref="InvalidRequestException">It cannot be sent; the message says why.</exception>
    internal ResolvedUrl Resolve(UrlBase? baseUrl, scoped ReadOnlySpan<QueryArgument> query)
    {
        if (_source is UrlInterpolation { Failure: { } failure }) throw new InvalidRequestException(failure);
        return UrlResolver.Resolve(Text, baseUrl, query, _kind, _source as Uri);
    }

    /// <inheritdoc cref="Resolve(UrlBase?, ReadOnlySpan{QueryArgument})"/>
    internal ResolvedUrl Resolve(Uri? baseAddress, scoped ReadOnlySpan<QueryArgument> query) =>
        Resolve(baseAddress is null ? null : UrlBase.From(baseAddress), query);

    // Only the compiler calls the methods that append, on what its own constructor has made.
    private UrlInterpolation Interpolation => (UrlInterpolation)_source!;

    private string Text => _source switch
    {
        string text => text,
        UrlInterpolation interpolation => interpolation.Text,
        Uri uri => WireText.Format(uri),
        _ => "",
    };

    private static string WithoutUserInfo(string text)
    {
        UrlParts parts = UrlParts.Split(text);
        int at = parts.Authority.LastIndexOf('@');
        if (at < 0) return text;
        int start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        return text.Remove(start, at + 1);
    }
}
