using System.IO.Compression;

namespace TypedRequests;

/// <summary>Content codings: a body is kept without them, so that it can be read and its secrets found, and gets them again where it is replayed.</summary>
internal static class HarCoding
{
    /// <summary>The body without its codings; null when one is unknown or the bytes are not what they are said to be.</summary>
    internal static byte[]? Decode(byte[] bytes, string? codings)
    {
        var names = Names(codings);
        if (names.Length == 0 || bytes.Length == 0) return bytes;
        for (var i = names.Length - 1; i >= 0; i--)
        {
            using var source = new MemoryStream(bytes);
            using var stream = Open(names[i], source, bytes);
            if (stream is null || Read(stream) is not { Length: > 0 } decoded) return null;
            bytes = decoded;
        }

        return bytes;
    }

    /// <summary>The body with its codings; null when one is unknown.</summary>
    internal static byte[]? Encode(byte[] bytes, string? codings)
    {
        foreach (var name in Names(codings))
        {
            using var coded = new MemoryStream();
            using (var stream = Create(name, coded))
            {
                if (stream is null) return null;
                stream.Write(bytes);
            }

            bytes = coded.ToArray();
        }

        return bytes;
    }

    /// <summary>As much as can be read: a stream that its reader left early ends in the middle.</summary>
    private static byte[] Read(Stream stream)
    {
        using var decoded = new MemoryStream();
        try
        {
            stream.CopyTo(decoded);
        }
        catch (InvalidDataException)
        {
            // What came before it is sound.
        }

        return decoded.ToArray();
    }

    private static string[] Names(string? codings) =>
        [.. (codings ?? "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static name => name != "identity")];

    private static Stream? Open(string name, MemoryStream source, byte[] bytes) => name switch
    {
        "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
        // RFC 9110 means zlib; some servers send the bare stream. A zlib header is a multiple of 31.
        "deflate" when bytes.Length > 1 && (bytes[0] & 15) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0 => new ZLibStream(source, CompressionMode.Decompress),
        "deflate" => new DeflateStream(source, CompressionMode.Decompress),
        "br" when !OperatingSystem.IsBrowser() => new BrotliStream(source, CompressionMode.Decompress),
        _ => null,
    };

    private static Stream? Create(string name, MemoryStream target) => name switch
    {
        "gzip" or "x-gzip" => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "deflate" => new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "br" when !OperatingSystem.IsBrowser() => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        _ => null,
    };
}
