using System.Buffers;
using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>The rules that every URL passes before it becomes a <see cref="Uri"/>.</summary>
internal static class UrlRules
{
    private const string Controls = "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    // What a Uri holds before .NET 10; from there on there is no such limit.
    private const int LongestUri = 65_519;

    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create(Controls);

    /// <summary>Refuses CR, LF, NUL and every other control character (CVE-2019-9740).</summary>
    public static void RefuseControls(ReadOnlySpan<char> text)
    {
        int control = text.IndexOfAny(ControlCharacters);
        if (control >= 0) throw new InvalidRequestException(ControlMessage(text[control]));
    }

    public static int IndexOfControl(ReadOnlySpan<char> text) => text.IndexOfAny(ControlCharacters);

    public static string ControlMessage(char control) =>
        $"The URL holds the control character U+{(int)control:X4}. Pass values as arguments, query or interpolated holes: they are escaped.";

    /// <summary>Refuses a rendered path with a segment that is, or decodes once or twice to, <c>.</c> or <c>..</c>.</summary>
    public static void CheckPath(ReadOnlySpan<char> path)
    {
        for (int start = 0; start <= path.Length;)
        {
            int slash = path[start..].IndexOf('/');
            int end = slash < 0 ? path.Length : start + slash;
            if (IsDotSegment(path[start..end])) throw new InvalidRequestException(DotSegmentMessage(path[..start]));
            start = end + 1;
        }
    }

    public static string DotSegmentMessage(ReadOnlySpan<char> before) =>
        $"The path segment after '{before}' is '.' or '..', or decodes to one; a server would leave the resource for another. Check the value given for it.";

    public static string EmptySegmentMessage(ReadOnlySpan<char> before) =>
        $"The path segment after '{before}' is empty: the value given for it is null or empty.";

    /// <summary>Whether a segment is a dot segment, also when a server decodes it once or twice.</summary>
    /// <remarks><c>..</c> escaped twice is <c>%252e%252e</c>: longer segments cannot be one.</remarks>
    public static bool IsDotSegment(ReadOnlySpan<char> segment) =>
        segment.Length is > 0 and <= 10 && segment[0] is '.' or '%' && DecodesToDots(segment);

    private static bool DecodesToDots(ReadOnlySpan<char> segment)
    {
        Span<char> decoded = stackalloc char[10];
        segment.CopyTo(decoded);
        decoded = decoded[..segment.Length];
        for (int pass = 0; pass <= 2; pass++)
        {
            if (decoded is "." or "..") return true;
            decoded = Decode(decoded);
        }

        return false;
    }

    /// <summary>Checked text becomes a URI that sends it as it is written.</summary>
    public static Uri CreateUri(string text) => CreateUri(text, PathStart(text));

    /// <inheritdoc cref="CreateUri(string)"/>
    public static Uri CreateUri(string text, int pathStart)
    {
        if (UriSpelling.TryCreate(text, pathStart, out Uri? uri)) return uri;
        throw new InvalidRequestException(text.Length > LongestUri
            ? string.Create(CultureInfo.InvariantCulture, $"The URL has {text.Length} characters, and this runtime sends at most {LongestUri}. Send what is long as a body.")
            : "The URL's host is not one that can be connected to. Write http://host/path or https://host/path.");
    }

    /// <summary>The URI to show for a URL as it was written: an ordinary one, which equals others, wherever that shows the same text.</summary>
    /// <remarks>With a fragment it is always an ordinary one: one with canonicalization off takes a fragment for a part of the path.</remarks>
    public static Uri Show(string text) => text.Contains('#') && Uri.TryCreate(text, UriKind.Absolute, out Uri? ordinary) ? ordinary : CreateUri(text);

    /// <summary>Where a URL leads, for messages: without userinfo, query and fragment, where secrets may be.</summary>
    public static string Place(Uri url) => $"{url.Scheme}://{url.Authority}{url.AbsolutePath}";

    /// <summary>A link's target: unchanged if it can be sent that way, else as <see cref="Uri"/> reads it, else the reference as relative text.</summary>
    public static Uri CreateLinkTarget(string target, string reference)
    {
        bool sendable = UrlParts.SchemeLength(target) > 0 && UrlEncoder.IndexOfIllegal(target) < 0;
        if (sendable && Uri.TryCreate(target, UriKind.Absolute, out _)) return Show(target);
        if (Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out Uri? ordinary)) return ordinary;
        return new Uri(UrlEncoder.Escape(reference, UrlEscape.Data), UriKind.Relative);
    }

    /// <summary>Resolves a <c>Location</c> against the URL that answered with it: RFC 3986, section 5.2, the fragment inherited.</summary>
    /// <param name="current">The URL of the response.</param>
    /// <param name="location">The header as the transport gives it, one character per byte.</param>
    public static ResolvedUrl ResolveLocation(ResolvedUrl current, string location)
    {
        string target = UrlReference.Resolve(current.Wire.AbsoluteUri, RecodeAsUtf8(location));
        ResolvedUrl resolved = UrlResolver.Resolve(target, null, default);
        return resolved with { Fragment = resolved.Fragment ?? current.Fragment, UserInfo = null };
    }

    /// <summary>Resolves a <c>Location</c> against a URL without a fragment.</summary>
    public static ResolvedUrl ResolveLocation(Uri current, string location) => ResolveLocation(new ResolvedUrl(current, null, null), location);

    private static int PathStart(string url)
    {
        int authority = url.IndexOf("//", StringComparison.Ordinal) + 2;
        int path = url.AsSpan(authority).IndexOfAny('/', '?');
        return path < 0 ? url.Length : authority + path;
    }

    // HttpClient reads header bytes as Latin-1; servers that send non-ASCII bytes mean UTF-8.
    private static string RecodeAsUtf8(string location)
    {
        if (Ascii.IsValid(location) || location.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF')) return location;
        byte[] bytes = Encoding.Latin1.GetBytes(location);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : location;
    }

    // Decodes escapes of ASCII in place: no other can make a dot.
    private static Span<char> Decode(Span<char> text)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool escape = text[i] == '%' && UrlEncoder.IsEscapeAt(text, i);
            char c = escape ? (char)((HexValue(text[i + 1]) << 4) | HexValue(text[i + 2])) : text[i];
            i += escape ? 2 : 0;
            text[length++] = c;
        }

        return text[..length];
    }

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
