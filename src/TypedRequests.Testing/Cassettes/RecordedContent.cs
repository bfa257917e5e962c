using System.Net;

namespace TypedRequests;

/// <summary>A request's body that keeps what was sent of it. A body that is sent again, over a fresh connection, is kept anew.</summary>
internal sealed class RecordedContent : HttpContent
{
    private readonly HttpContent _body;
    private MemoryStream _kept = new();

    internal RecordedContent(HttpContent body)
    {
        _body = body;
        foreach (var header in body.Headers.NonValidated)
            foreach (var value in header.Value) Headers.TryAddWithoutValidation(header.Key, value);
    }

    internal byte[] Bytes() => _kept.ToArray();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _body.CopyToAsync(Keep(stream), context, cancellationToken);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _body.CopyTo(Keep(stream), context, cancellationToken);

    // The body itself is its owner's, who may send it again.
    protected override bool TryComputeLength(out long length)
    {
        length = _body.Headers.ContentLength ?? 0;
        return _body.Headers.ContentLength is not null;
    }

    private KeepingStream Keep(Stream stream) => new(stream, _kept = new());
}
