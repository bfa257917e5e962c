using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedRequests.CompilerServices;

/// <summary>A route being rendered: holes are escaped, every rendered segment is checked. Lives on the stack of the emitted method.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public ref struct RoutePath
{
    private CharBuffer _buffer;
    private int _segment;
    private bool _hasHole;
    private bool _inQuery;
    private bool _isAbsolute;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of holes.</param>
    /// <param name="call">The call that the route is for.</param>
    public RoutePath(int literalLength, int formattedCount, scoped Call call) => _buffer = new(call.Exchange.Route.Memory);

    /// <summary>Called by the compiler: a literal part, sent as written. The generator has escaped what no URL can hold.</summary>
    /// <param name="value">The literal.</param>
    public void AppendLiteral(string value)
    {
        // Only what the route says itself replaces the base: a value can never lead to another host.
        if (_buffer.Length == 0) _isAbsolute = RouteBuffer.HasScheme(value);
        var start = _buffer.Length;
        _buffer.Append(value);
        // Literals are short: looking at each character costs less than searching.
        for (var i = 0; i < value.Length && !_inQuery; i++)
        {
            if (value[i] is not ('/' or '?')) continue;
            EndSegment(start + i);
            _inQuery = value[i] == '?';
            _segment = start + i + 1;
        }
    }

    /// <summary>Called by the compiler: a hole, escaped whole.</summary>
    /// <param name="value">The value.</param>
    public void AppendFormatted(string? value)
    {
        _hasHole = true;
        if (value is not null) UrlEncoder.Append(ref _buffer, value, UrlEscape.Data);
    }

    /// <summary>Called by the compiler: a hole of any type, formatted with the invariant culture and escaped whole.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Called by the compiler: a hole with a format.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format"><c>+</c> keeps slashes (<c>{+path}</c>), <c>/</c> is a segment that vanishes when null (<c>{/opt}</c>); anything else is the type's own format.</param>
    public void AppendFormatted<T>(T value, string? format)
    {
        if (format is "/")
        {
            if (value is null) return;
            EndSegment();
            _buffer.Append('/');
            _segment = _buffer.Length;
            format = null;
        }

        if (format is "+") AppendPath(WireText.Format(value));
        else AppendValue(value, format);
    }

    /// <summary>Called by the compiler: a collection, joined with commas.</summary>
    /// <param name="value">The items.</param>
    public void AppendFormatted(PathSegments value) => AppendFormatted(value, "");

    /// <summary>Called by the compiler: a collection.</summary>
    /// <param name="value">The items.</param>
    /// <param name="format"><c>/</c> is a segment per item, each with its slash; <c>+</c> keeps the slashes of items that are joined with commas.</param>
    public void AppendFormatted(PathSegments value, string format)
    {
        if (format is "/")
        {
            foreach (var item in value.Items) AppendFormatted(item, "/");
            return;
        }

        _hasHole = true;
        var isFirst = true;
        foreach (var item in value.Items)
        {
            if (!isFirst) _buffer.Append(',');
            AppendFormatted(item, format);
            isFirst = false;
        }
    }

    /// <summary>Hands the rendered route to its call.</summary>
    internal void Finish(Exchange call)
    {
        EndSegment();
        call.Route.Take(_buffer.Text, _isAbsolute);
        _buffer.Dispose();
    }

    /// <summary>Hands the rendered route to its call, as one that is changed by it.</summary>
    internal void FinishChanged(Exchange call)
    {
        EndSegment();
        call.AddChanged(_buffer.Text.ToString());
        _buffer.Dispose();
    }

    private void AppendValue<T>(T value, string? format)
    {
        _hasHole = true;
        if (value is null) return;
        Span<char> text = stackalloc char[64];
        if (WireText.TryFormat(value, text, out var written, format)) UrlEncoder.Append(ref _buffer, text[..written], UrlEscape.Data);
        else UrlEncoder.Append(ref _buffer, WireText.Format(value, format), UrlEscape.Data);
    }

    private void AppendPath(string? path)
    {
        var rest = path.AsSpan();
        _hasHole = true;
        for (var slash = rest.IndexOf('/'); slash >= 0; slash = rest.IndexOf('/'))
        {
            UrlEncoder.Append(ref _buffer, rest[..slash], UrlEscape.Path);
            // Inside a path, an empty segment is the caller's own; the whole must not be empty.
            _hasHole = false;
            EndSegment();
            _buffer.Append('/');
            _segment = _buffer.Length;
            rest = rest[(slash + 1)..];
        }

        UrlEncoder.Append(ref _buffer, rest, UrlEscape.Path);
    }

    private void EndSegment() => EndSegment(_buffer.Length);

    private void EndSegment(int end)
    {
        if (!_inQuery)
        {
            var segment = _buffer.Text[_segment..end];
            if (segment.IsEmpty && _hasHole) throw new InvalidRequestException(UrlRules.EmptySegmentMessage(_buffer.Text[.._segment]));
            if (UrlRules.IsDotSegment(segment)) throw new InvalidRequestException(UrlRules.DotSegmentMessage(_buffer.Text[.._segment]));
        }

        _hasHole = false;
    }
}
