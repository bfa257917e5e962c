using System.IO.Compression;
using System.Net;

namespace TypedRequests;

/// <summary>A body that is compressed on its way out, and says so in <c>Content-Encoding</c>.</summary>
internal sealed class CompressedBody : HttpContent, IRequestBody
{
    private readonly HttpContent _body;
    private readonly string _encoding;

    private CompressedBody(HttpContent body, string encoding)
    {
        (_body, _encoding) = (body, encoding);
        BodyHeaders.Copy(body, this);
        Headers.ContentEncoding.Add(encoding);
    }

    public bool CanReplay => BodyReplay.CanReplay(_body);

    public ReadOnlyMemory<byte>? Bytes => null;

    /// <summary>Compresses a body: at once if it is in memory, so that its length is known; while it is sent otherwise.</summary>
    /// <param name="body">The body.</param>
    /// <param name="encoding">The coding, <c>gzip</c> or <c>br</c>.</param>
    /// <exception cref="ArgumentException">The coding is another one.</exception>
    internal static HttpContent Compress(HttpContent body, string encoding)
    {
        if (encoding is not ("gzip" or "br")) throw new ArgumentException($"A body cannot be compressed as '{encoding}'; use gzip or br.", nameof(encoding));
        if (encoding == "br") Unsupported.InBrowser("[Compress(\"br\")]", "Brotli is no part of .NET there. Use gzip.");
        var compressed = new CompressedBody(body, encoding);
        return BodyReplay.Bytes(body) is null ? compressed : compressed.InMemory();
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using Stream compressor = Compressor(stream);
        _body.CopyTo(compressor, context, cancellationToken);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream compressor = Compressor(stream);
        await using (compressor.ConfigureAwait(false))
        {
            await _body.CopyToAsync(compressor, context, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _body.Dispose();
        base.Dispose(disposing);
    }

    private BytesBody InMemory()
    {
        using var buffer = new MemoryStream();
        CopyTo(buffer, null, CancellationToken.None);
        var body = new BytesBody(buffer.ToArray());
        BodyHeaders.Copy(this, body);
        return body;
    }

    private Stream Compressor(Stream stream) => OperatingSystem.IsBrowser() || _encoding is "gzip"
        ? new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)
        : new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true);
}
