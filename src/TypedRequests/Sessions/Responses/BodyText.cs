using System.Text;

namespace TypedRequests;

/// <summary>From bytes to characters: a BOM, else the charset, else UTF-8 if it is valid, else windows-1252 for text and UTF-8 for the rest.</summary>
internal static class BodyText
{
    internal static string Decode(ReadOnlySpan<byte> body, string? contentType)
    {
        if (body.IsEmpty) return "";
        if (ByteOrderMark(body) is { } marked) return marked.GetString(body[marked.Preamble.Length..]);
        var encoding = Charset(contentType) ?? Guess(body, contentType);
        return encoding.GetString(body);
    }

    /// <summary>JSON text as UTF-8: as it is in all but odd cases, transcoded when a charset other than UTF-8 is named and no BOM contradicts it.</summary>
    /// <remarks>UTF-16 and UTF-32, marked or not, are found by the JSON reader itself.</remarks>
    internal static ReadOnlyMemory<byte> Utf8(ReadOnlyMemory<byte> body, string? contentType)
    {
        // What nearly every server says, and needs no taking apart.
        if (contentType is null or "application/json" or "application/json; charset=utf-8") return body;
        if (Charset(contentType) is not { } encoding || ReferenceEquals(encoding, Encoding.UTF8) || ByteOrderMark(body.Span) is not null) return body;
        return Encoding.UTF8.GetBytes(encoding.GetString(body.Span));
    }

    /// <summary>What a body read in pieces is taken for unless it starts with a BOM: there is no looking at all of it first.</summary>
    internal static Encoding StreamEncoding(string? contentType) => Charset(contentType) ?? Encoding.UTF8;

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> body) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? Charset(string? contentType)
    {
        var charset = ContentTypes.Parameter(contentType, "charset");
        return charset.IsEmpty ? null : Charsets.Find(charset);
    }

    private static Encoding Guess(ReadOnlySpan<byte> body, string? contentType) =>
        contentType is not null && contentType.TrimStart().StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !System.Text.Unicode.Utf8.IsValid(body)
            ? Charsets.Western
            : Encoding.UTF8;
}
