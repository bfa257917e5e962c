using System.Buffers;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;

namespace TypedRequests;

/// <summary>
/// Tells a coded body from one that a handler or platform has decoded without taking Content-Encoding away (every browser does; NSUrlSession did until 2026).
/// gzip has magic bytes. zlib's two are not enough, and bare deflate and Brotli have none: there, what is text is not coded, and of the rest the first bytes
/// are decoded on trial.
/// </summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal static class CodingProbe
{
    /// <summary>So many bytes are enough to tell.</summary>
    internal const int Enough = 128;

    // Coded bytes look like text for so long once in many thousand times, and hardly ever at their start, where lengths stand.
    private const int EnoughText = 8;
    private const int EnoughDeflate = 64;

    /// <summary>Which kind of deflate it is, where it is known to be one of the two.</summary>
    internal static BodyCoding DeflateKind(ReadOnlySpan<byte> start, bool ended)
    {
        if (start.Length < 2 && !ended) return BodyCoding.Undecided;
        return IsZlib(start) ? BodyCoding.Zlib : BodyCoding.Deflate;
    }

    /// <summary>gzip, or plain.</summary>
    internal static BodyCoding Gzip(ReadOnlySpan<byte> start, bool ended)
    {
        ReadOnlySpan<byte> magic = [0x1F, 0x8B, 8];
        var known = Math.Min(start.Length, magic.Length);
        if (!start[..known].SequenceEqual(magic[..known])) return BodyCoding.Plain;
        return known == magic.Length ? BodyCoding.Gzip : ended ? BodyCoding.Plain : BodyCoding.Undecided;
    }

    /// <summary>One of the two kinds of deflate, or plain.</summary>
    internal static BodyCoding Deflate(ReadOnlySpan<byte> start, bool ended)
    {
        if (IsPlainText(start, ended)) return BodyCoding.Plain;
        var kind = DeflateKind(start, ended);
        if (kind == BodyCoding.Undecided) return kind;
        using var source = new TrialSource(start.ToArray());
        var hasOutput = false;
        try
        {
            using Stream decoder = kind == BodyCoding.Zlib ? new ZLibStream(source, CompressionMode.Decompress) : new DeflateStream(source, CompressionMode.Decompress);
            Span<byte> sink = stackalloc byte[512];
            while (decoder.Read(sink) > 0) hasOutput = true;
        }
        catch (InvalidDataException) when (!source.AskedForMore)
        {
            return BodyCoding.Plain;
        }

        if (!source.AskedForMore) return Complete(kind, start, source.IsTaken, ended);
        if (ended) return BodyCoding.Plain;
        return start.Length >= EnoughDeflate || (hasOutput && kind == BodyCoding.Zlib) ? kind : BodyCoding.Undecided;
    }

    /// <summary>Brotli, or plain.</summary>
    internal static BodyCoding Brotli(ReadOnlySpan<byte> start, bool ended)
    {
        if (IsPlainText(start, ended)) return BodyCoding.Plain;
        using var decoder = new BrotliDecoder();
        Span<byte> sink = stackalloc byte[512];
        switch (decoder.Decompress(start, sink, out var taken, out var written))
        {
            case OperationStatus.InvalidData:
                return BodyCoding.Plain;
            case OperationStatus.Done:
                return Complete(BodyCoding.Brotli, start, taken == start.Length, ended);
            case OperationStatus.DestinationTooSmall:
                return BodyCoding.Brotli;
            default:
                // A flushed start of a stream has something to show; what has only passed for a header so far has not.
                if (written > 0) return BodyCoding.Brotli;
                return ended ? BodyCoding.Plain : start.Length >= Enough ? BodyCoding.Brotli : BodyCoding.Undecided;
        }
    }

    /// <summary>What is complete must be all there is.</summary>
    private static BodyCoding Complete(BodyCoding kind, ReadOnlySpan<byte> start, bool isTaken, bool ended)
    {
        if (!isTaken) return BodyCoding.Plain;
        return ended || start.Length >= Enough ? kind : BodyCoding.Undecided;
    }

    /// <summary>Valid UTF-8 without control characters, long enough or complete. A byte that stands alone may be Brotli's empty stream, unless it is a number.</summary>
    private static bool IsPlainText(ReadOnlySpan<byte> start, bool ended)
    {
        if (start.Length < EnoughText && !ended) return false;
        if (start.Length == 1 && !char.IsAsciiDigit((char)start[0])) return false;
        while (!start.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(start, out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && !ended) return true;
            if (status != OperationStatus.Done || (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r' or '\f'))) return false;
            start = start[length..];
        }

        return true;
    }

    /// <summary>RFC 1950 §2.2: the low four bits say deflate, and the two bytes are a multiple of 31.</summary>
    private static bool IsZlib(ReadOnlySpan<byte> start) =>
        start.Length >= 2 && (start[0] & 0x0F) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;

    /// <summary>Gives its bytes one at a time, so that it is known how many a decoder needed.</summary>
    private sealed class TrialSource(byte[] bytes) : ReadOnlyStream
    {
        private int _taken;

        public bool IsTaken => _taken == bytes.Length;

        public bool AskedForMore { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (buffer.IsEmpty) return 0;
            if (IsTaken)
            {
                AskedForMore = true;
                return 0;
            }

            buffer[0] = bytes[_taken++];
            return 1;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
