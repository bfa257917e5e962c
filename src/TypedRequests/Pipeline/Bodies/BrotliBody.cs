using System.IO.Compression;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Brotli whose malformed data is an <see cref="InvalidDataException"/>, as with the other codings, and not the framework's InvalidOperationException.</summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal sealed class BrotliBody(Stream body) : ReadOnlyStream
{
    private readonly BrotliStream _decoded = new(body, CompressionMode.Decompress);

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _decoded.Read(buffer);
        }
        catch (InvalidOperationException malformed) when (malformed is not ObjectDisposedException)
        {
            throw new InvalidDataException(malformed.Message, malformed);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _decoded.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException malformed) when (malformed is not ObjectDisposedException)
        {
            throw new InvalidDataException(malformed.Message, malformed);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _decoded.Dispose();
        base.Dispose(disposing);
    }
}
