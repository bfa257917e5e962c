using System.Net;

namespace TypedRequests;

/// <summary>A stream as a body: its remaining length when it can tell, chunks otherwise; sent again from where it stood. The caller owns the stream unless told otherwise.</summary>
internal sealed class StreamBody : HttpContent, IRequestBody
{
    private readonly Stream _stream;
    private readonly long _start;
    private readonly bool _ownsStream;

    internal StreamBody(Stream stream, bool ownsStream = false)
    {
        if (!stream.CanRead) throw new ArgumentException("The body's stream cannot be read.", nameof(stream));
        _stream = stream;
        _ownsStream = ownsStream;
        CanReplay = stream.CanSeek;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public bool CanReplay { get; }

    public ReadOnlyMemory<byte>? Bytes => null;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        _stream.CopyTo(stream);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = CanReplay ? Math.Max(0, _stream.Length - _start) : 0;
        return CanReplay;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _ownsStream) _stream.Dispose();
        base.Dispose(disposing);
    }

    private void Rewind()
    {
        if (CanReplay && _stream.Position != _start) _stream.Position = _start;
    }
}
