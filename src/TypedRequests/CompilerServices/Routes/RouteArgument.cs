using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedRequests.CompilerServices;

/// <summary>
/// A query argument as a route spells it, being rendered: literal text is sent as written, holes are escaped. Without a value for one of its holes the argument is not
/// sent. Lives on the stack of the emitted method.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public ref struct RouteArgument
{
    private CharBuffer _buffer;
    private bool _lacksValue;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public RouteArgument(int literalLength, int formattedCount) => _buffer = default;

    /// <summary>Called by the compiler: a literal part, sent as written. The generator has escaped what no URL can hold.</summary>
    /// <param name="value">The literal.</param>
    public void AppendLiteral(string value) => _buffer.Append(value);

    /// <summary>Called by the compiler: a hole, escaped whole.</summary>
    /// <param name="value">The value.</param>
    public void AppendFormatted(string? value)
    {
        _lacksValue |= value is null;
        UrlEncoder.Append(ref _buffer, value, UrlEscape.Data);
    }

    /// <summary>Called by the compiler: a hole of any type, formatted with the invariant culture and escaped whole.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public void AppendFormatted<T>(T value) => AppendFormatted(WireText.Format(value));

    /// <summary>Called by the compiler: a collection, joined with commas.</summary>
    /// <param name="value">The items.</param>
    public void AppendFormatted(PathSegments value) => AppendJoined(value.Items, ",");

    /// <summary>Called by the compiler: a collection by its style; one that repeats the name does so with the text before the hole.</summary>
    /// <param name="value">The items.</param>
    public void AppendFormatted(QueryItems value)
    {
        if (QueryFields.Delimiter(value.Style) is { } delimiter) AppendJoined(value.Items, delimiter);
        else AppendRepeated(value.Items);
    }

    /// <summary>Hands the rendered argument to its call.</summary>
    internal void Finish(QueryList query, CallLevel level)
    {
        if (!_lacksValue)
        {
            var pair = _buffer.ToString();
            query.Add(new QueryArgument(NameOf(pair), pair, QueryForm.Pair), level);
        }

        _buffer.Dispose();
    }

    private static string NameOf(string pair) => Uri.UnescapeDataString(pair[..pair.IndexOf('=', StringComparison.Ordinal)]);

    private void AppendJoined(IEnumerable<string> items, string delimiter)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) _buffer.Append(delimiter);
            AppendFormatted(item);
            isFirst = false;
        }

        _lacksValue |= isFirst;
    }

    // The hole is the whole value: `name=` stands before it and nothing behind it.
    private void AppendRepeated(IEnumerable<string> items)
    {
        var name = _buffer.ToString();
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                _buffer.Append('&');
                _buffer.Append(name);
            }

            AppendFormatted(item);
            isFirst = false;
        }

        _lacksValue |= isFirst;
    }
}
