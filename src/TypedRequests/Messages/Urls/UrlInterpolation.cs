namespace TypedRequests;

/// <summary>Renders an interpolated URL: literals are requoted, holes escaped for the part they stand in, path segments with holes checked.</summary>
/// <remarks>A failure is kept until the URL is used, so that an asynchronous call fails in its task.</remarks>
internal sealed class UrlInterpolation(int literalLength, int formattedCount)
{
    private const int TypicalValueLength = 12;

    private char[] _chars = new char[literalLength + (formattedCount * TypicalValueLength)];
    private int _length;
    private Part _part;
    private bool _started;
    private int _pathStart;
    private int _segmentStart;
    private bool _inHole;
    private bool _segmentHasHole;
    private bool _segmentNeedsValue;
    private string? _failure;
    private string? _text;

    private enum Part
    {
        /// <summary>Before anything that tells a scheme from a path.</summary>
        Start,
        Authority,
        Path,
        Query,
        Fragment,
    }

    /// <summary>Why the URL cannot be sent; <see langword="null"/> when it can.</summary>
    public string? Failure => _failure ?? (_part is Part.Path ? SegmentFailure() : null);

    public string Text => _text ??= new string(_chars, 0, _length);

    /// <summary>Appends what the author wrote: a literal, a base, a URL.</summary>
    public void AppendWritten(string text)
    {
        _started = true;
        int control = UrlRules.IndexOfControl(text);
        if (control >= 0) _failure ??= UrlRules.ControlMessage(text[control]);
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty) rest = rest[AppendPart(rest)..];
    }

    /// <summary>Appends a hole's value.</summary>
    public void AppendValue(string? value, UrlEscape escape)
    {
        if (!_started)
        {
            AppendWritten(value ?? ""); // a hole at the very start is the base
            return;
        }

        switch (_part)
        {
            case Part.Authority:
                AppendAuthority(value ?? "");
                break;
            case Part.Query or Part.Fragment:
                AppendEscaped(value ?? "", UrlEscape.Data);
                break;
            default:
                EnterPath();
                AppendSegments(value, escape);
                break;
        }
    }

    /// <summary>Appends the text up to the end of the current part, and says how much of it that was.</summary>
    private int AppendPart(ReadOnlySpan<char> text)
    {
        int end = _part switch
        {
            Part.Start or Part.Authority => text.IndexOfAny('/', '?', '#'),
            Part.Path => text.IndexOfAny('?', '#'),
            Part.Query => text.IndexOf('#'),
            _ => -1,
        };
        int length = end < 0 ? text.Length : end;
        AppendRequoted(text[..length]);
        return end < 0 ? length : length + Leave(text[length..]);
    }

    /// <summary>Goes from one part to the next at its delimiter, and says how many characters that took.</summary>
    private int Leave(ReadOnlySpan<char> text)
    {
        if (_part is Part.Start && text.StartsWith("//") && _length > 0 && _chars[_length - 1] == ':')
        {
            Append("//");
            _part = Part.Authority;
            return 2;
        }

        EnterPath();
        if (text[0] == '/') return 0;
        CloseSegment();
        Append(text[..1]);
        _part = text[0] == '?' ? Part.Query : Part.Fragment;
        return 1;
    }

    private void EnterPath()
    {
        if (_part >= Part.Path) return;
        _pathStart = _segmentStart = _part is Part.Authority ? _length : 0;
        _part = Part.Path;
    }

    private void AppendAuthority(string value)
    {
        if (value.AsSpan().IndexOfAny(@"/\?#@%") >= 0 || UrlRules.IndexOfControl(value) >= 0)
        {
            _failure ??= "A value in the host of a URL may only be a host name, an address or a port. Put it into the path or the query, or pass RequestUrl.Raw.";
            return;
        }

        Append(value);
    }

    private void AppendSegments(string? value, UrlEscape escape)
    {
        _inHole = _segmentHasHole = true;
        _segmentNeedsValue |= string.IsNullOrEmpty(value);
        if (value is null) _failure ??= UrlRules.EmptySegmentMessage(BeforeSegment);
        AppendEscaped(value ?? "", escape);
        _inHole = false;
    }

    private void AppendRequoted(ReadOnlySpan<char> text)
    {
        var buffer = new CharBuffer(stackalloc char[256]);
        if (_part is Part.Authority) buffer.Append(text);
        else if (_part is Part.Start or Part.Path) UrlEncoder.AppendWrittenPath(ref buffer, text);
        else UrlEncoder.AppendWrittenQuery(ref buffer, text);
        Append(buffer.Text);
        buffer.Dispose();
    }

    private void AppendEscaped(string text, UrlEscape escape)
    {
        var buffer = new CharBuffer(stackalloc char[256]);
        UrlEncoder.Append(ref buffer, text, escape);
        Append(buffer.Text);
        buffer.Dispose();
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        for (int slash = _part is Part.Path ? text.IndexOf('/') : -1; slash >= 0; slash = text.IndexOf('/'))
        {
            Copy(text[..slash]);
            CloseSegment();
            Copy("/");
            _segmentStart = _length;
            text = text[(slash + 1)..];
        }

        Copy(text);
    }

    private void Copy(scoped ReadOnlySpan<char> text)
    {
        if (_chars.Length - _length < text.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + text.Length));
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    private void CloseSegment()
    {
        _failure ??= SegmentFailure();
        _segmentHasHole = _inHole; // {path:+} may begin segments of its own
        _segmentNeedsValue = false;
    }

    private ReadOnlySpan<char> BeforeSegment => _chars.AsSpan(_pathStart.._segmentStart);

    private string? SegmentFailure()
    {
        ReadOnlySpan<char> segment = _chars.AsSpan(_segmentStart.._length);
        if (_segmentNeedsValue && segment.IsEmpty) return UrlRules.EmptySegmentMessage(BeforeSegment);
        return _segmentHasHole && UrlRules.IsDotSegment(segment) ? UrlRules.DotSegmentMessage(BeforeSegment) : null;
    }
}
