using System.Net;

namespace TypedRequests;

/// <summary>A body that reports how much of it has been written. Sent again, it counts from zero again.</summary>
internal sealed class ProgressBody : HttpContent, IRequestBody
{
    private readonly HttpContent _body;
    private readonly IProgress<TransferProgress> _progress;

    internal ProgressBody(HttpContent body, IProgress<TransferProgress> progress)
    {
        (_body, _progress) = (body, progress);
        BodyHeaders.Copy(body, this);
    }

    internal HttpContent Body => _body;

    public bool CanReplay => BodyReplay.CanReplay(_body);

    public ReadOnlyMemory<byte>? Bytes => BodyReplay.Bytes(_body);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _body.CopyTo(Counted(stream), context, cancellationToken);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _body.CopyToAsync(Counted(stream), context, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Headers.ContentLength ?? 0;
        return _body.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _body.Dispose();
        base.Dispose(disposing);
    }

    private ProgressStream Counted(Stream stream) => new(stream, _progress, _body.Headers.ContentLength);
}
