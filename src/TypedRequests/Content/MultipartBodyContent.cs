using System.Net;
using System.Text;

namespace TypedRequests;

/// <summary>Writes the parts of a <see cref="MultipartBody"/>, each after its boundary and headers.</summary>
internal sealed class MultipartBodyContent : HttpContent, IRequestBody
{
    private static readonly byte[] LineEnd = "\r\n"u8.ToArray();

    private readonly List<(byte[] Head, HttpContent Body)> _parts = [];
    private readonly List<HttpContent> _owned = [];
    private readonly MultipartBoundary _boundary;
    private readonly byte[] _end;

    internal MultipartBodyContent(MultipartBoundary boundary)
    {
        _boundary = boundary;
        _end = Encoding.ASCII.GetBytes($"--{boundary.Text}--\r\n");
        Headers.ContentType = boundary.MediaType;
    }

    public bool CanReplay => _parts.TrueForAll(part => BodyReplay.CanReplay(part.Body));

    public ReadOnlyMemory<byte>? Bytes => _parts.TrueForAll(part => part.Body is IRequestBody { Bytes: not null }) ? InMemory() : default(ReadOnlyMemory<byte>?); // null would be taken for an empty array

    internal void Add(string name, FilePart part)
    {
        string head = PartHead.Write(_boundary.Text, name, part);
        HttpContent body = part.Open();
        _parts.Add((Encoding.UTF8.GetBytes(head), body));
        if (!part.IsShared) _owned.Add(body);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach ((byte[] head, HttpContent body) in _parts)
        {
            stream.Write(head);
            body.CopyTo(stream, context, cancellationToken);
            stream.Write(LineEnd);
        }

        stream.Write(_end);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach ((byte[] head, HttpContent body) in _parts)
        {
            await stream.WriteAsync(head, cancellationToken).ConfigureAwait(false);
            await body.CopyToAsync(stream, context, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(LineEnd, cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(_end, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _end.Length;
        foreach ((byte[] head, HttpContent body) in _parts)
        {
            if (body.Headers.ContentLength is not { } known) return false;
            length += head.Length + known + LineEnd.Length;
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _owned.ForEach(body => body.Dispose());
        base.Dispose(disposing);
    }

    private byte[] InMemory()
    {
        // Part by part, and not as it is sent: after the call the parts are disposed, and what was sent can still be shown.
        using var buffer = new MemoryStream();
        foreach ((byte[] head, HttpContent body) in _parts)
        {
            buffer.Write(head);
            buffer.Write(((BytesBody)body).Bytes!.Value.Span); // asked for only when all parts are bytes, which they are from the start
            buffer.Write(LineEnd);
        }

        buffer.Write(_end);
        return buffer.ToArray();
    }
}
