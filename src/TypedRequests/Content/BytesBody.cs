using System.Net;
using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>Bytes in memory as a body: a known length, sent again as often as needed.</summary>
internal sealed class BytesBody : HttpContent, IRequestBody
{
    private readonly ReadOnlyMemory<byte> _bytes;

    internal BytesBody(ReadOnlyMemory<byte> bytes, string? contentType = null)
    {
        _bytes = bytes;
        if (contentType is not null) Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
    }

    public bool CanReplay => true;

    public ReadOnlyMemory<byte>? Bytes => _bytes;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(_bytes.Span);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
