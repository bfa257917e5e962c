using System.Net;

namespace TypedRequests;

/// <summary>The caller's body with headers of one call. The body itself may serve other calls and is not changed.</summary>
internal sealed class CallBody : HttpContent, IRequestBody
{
    private readonly HttpContent _body;

    internal CallBody(HttpContent body)
    {
        _body = body;
        BodyHeaders.Copy(body, this);
    }

    public bool CanReplay => BodyReplay.CanReplay(_body);

    public ReadOnlyMemory<byte>? Bytes => BodyReplay.Bytes(_body);

    public bool IsBeingSent => _body is IRequestBody { IsBeingSent: true };

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => _body.CopyTo(stream, context, cancellationToken);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => _body.CopyToAsync(stream, context, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        var known = _body.Headers.ContentLength;
        length = known ?? 0;
        return known is not null;
    }
}
