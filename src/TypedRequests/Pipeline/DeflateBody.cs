using System.IO.Compression;

namespace TypedRequests;

/// <summary>The coding called deflate: zlib by the book (RFC 9110 §8.4.1.2), bare deflate from some servers. The first two bytes tell.</summary>
internal sealed class DeflateBody(Stream body) : ReadOnlyStream
{
    private Stream? _decoded;

    public override int Read(Span<byte> buffer)
    {
        if (_decoded is null)
        {
            var start = new byte[2];
            Choose(start, body.ReadAtLeast(start, 2, throwOnEndOfStream: false));
        }

        return _decoded!.Read(buffer); // chosen just above
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_decoded is null)
        {
            var start = new byte[2];
            Choose(start, await body.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false));
        }

        return await _decoded!.ReadAsync(buffer, cancellationToken).ConfigureAwait(false); // chosen just above
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) (_decoded ?? body).Dispose();
        base.Dispose(disposing);
    }

    /// <summary>RFC 1950 §2.2: the low four bits say deflate, and the two bytes are a multiple of 31.</summary>
    private static bool IsZlib(byte[] start) => (start[0] & 0x0F) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;

    private void Choose(byte[] start, int length)
    {
        var whole = new PrefixedStream(start.AsMemory(0, length), body);
        _decoded = length == 2 && IsZlib(start)
            ? new ZLibStream(whole, CompressionMode.Decompress)
            : new DeflateStream(whole, CompressionMode.Decompress);
    }
}
