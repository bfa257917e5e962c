using System.Net;

namespace TypedRequests;

/// <summary>A sequence as JSON lines, each item written and flushed as it comes. A sequence in memory can be sent again; one that arrives over time cannot.</summary>
internal sealed class JsonLinesBody<T> : HttpContent, IRequestBody
{
    private static readonly byte[] s_lineEnd = "\n"u8.ToArray();
    private readonly IEnumerable<T>? _items;
    private readonly IAsyncEnumerable<T>? _stream;
    private readonly JsonFormat<T> _format;

    internal JsonLinesBody(IEnumerable<T> items, JsonFormat<T> format) => (_items, _format) = (items, format);

    internal JsonLinesBody(IAsyncEnumerable<T> stream, JsonFormat<T> format) => (_stream, _format) = (stream, format);

    public bool CanReplay => _items is IReadOnlyCollection<T> or ICollection<T>;

    public ReadOnlyMemory<byte>? Bytes => null;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_items is null) throw new NotSupportedException("An asynchronous sequence cannot be sent by a synchronous call. Await the call, or pass an IEnumerable<T>.");
        foreach (var item in _items)
        {
            stream.Write(Line(item));
            stream.Write(s_lineEnd);
            stream.Flush();
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_stream is not null)
        {
            await foreach (var item in _stream.WithCancellation(cancellationToken).ConfigureAwait(false)) await WriteAsync(stream, item, cancellationToken).ConfigureAwait(false);
            return;
        }

        foreach (var item in _items!) await WriteAsync(stream, item, cancellationToken).ConfigureAwait(false); // one of the two is there
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    // The reader at the other end acts on each line, so none waits for the next one.
    private async Task WriteAsync(Stream stream, T item, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Line(item), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(s_lineEnd, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private byte[] Line(T item) => JsonDocumentWriter.ToBytes(item, _format);
}
