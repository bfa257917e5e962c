using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>Finds out in which Unicode encoding a document is written. JSON starts with an ASCII character, so the zero bytes around it tell.</summary>
internal static class JsonEncodings
{
    /// <summary>Whether the bytes are UTF-8 without a byte order mark: nearly always.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> json) => json.Length < 2 || (json[0] is not (0 or 0xEF or 0xFE or 0xFF) && json[1] != 0);

    /// <summary>The document as UTF-8 without a mark.</summary>
    /// <exception cref="JsonFormatException">It is UTF-16 or UTF-32 with a lone surrogate or a torn character.</exception>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
        {
            return json[3..];
        }

        return Detect(json) is { } encoding ? Convert(json, encoding) : json;
    }

    private static byte[] Convert(ReadOnlySpan<byte> json, Encoding encoding)
    {
        var preamble = encoding.Preamble;
        try
        {
            return Encoding.Convert(encoding, Encoding.UTF8, (json.StartsWith(preamble) ? json[preamble.Length..] : json).ToArray());
        }
        catch (DecoderFallbackException invalid)
        {
            var position = new JsonPosition("$", invalid.Index, "malformed text", default);
            throw new JsonFormatException(string.Create(CultureInfo.InvariantCulture, $"$: the document is not valid {encoding.WebName.ToUpperInvariant()} at byte {invalid.Index}."), "well-formed JSON", position, invalid);
        }
    }

    private static Encoding? Detect(ReadOnlySpan<byte> json)
    {
        var third = json.Length > 2 ? json[2] : (byte)1;
        var fourth = json.Length > 3 ? json[3] : (byte)1;
        return (json[0], json[1], third, fourth) switch
        {
            (0xFF, 0xFE, 0, 0) or (not 0, 0, 0, 0) => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
            (0, 0, 0xFE, 0xFF) or (0, 0, 0, not 0) => new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
            (0xFF, 0xFE, _, _) or (not 0, 0, _, _) => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            (0xFE, 0xFF, _, _) or (0, not 0, _, _) => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => null,
        };
    }
}
