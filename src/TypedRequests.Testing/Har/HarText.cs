using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;

namespace TypedRequests;

/// <summary>Bodies as text, where they are text: by their charset, and only if the text gives the same bytes back.</summary>
internal static class HarText
{
    /// <summary>The text; null when the bytes are none.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var encoding = EncodingOf(contentType);
        if (encoding is null) return Utf8.IsValid(bytes) && !bytes.Contains((byte)0) ? Encoding.UTF8.GetString(bytes) : null;
        var text = encoding.GetString(bytes);
        return encoding.GetBytes(text).AsSpan().SequenceEqual(bytes) ? text : null;
    }

    /// <summary>The bytes of a text, in the charset that the content type names.</summary>
    internal static byte[] Encode(string text, string? contentType) => (EncodingOf(contentType) ?? Encoding.UTF8).GetBytes(text);

    internal static string MediaType(string? contentType) => (contentType ?? "").Split(';')[0].Trim();

    internal static string? Parameter(string? contentType, string name)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var parsed)) return null;
        return parsed.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"');
    }

    /// <summary>The encoding of a charset other than UTF-8; null for UTF-8, and for one that is not known.</summary>
    private static Encoding? EncodingOf(string? contentType)
    {
        if (Parameter(contentType, "charset") is not { Length: > 0 } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return Encoding.GetEncoding(charset) is var encoding && encoding.CodePage is not (65001 or 20127) ? encoding : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
