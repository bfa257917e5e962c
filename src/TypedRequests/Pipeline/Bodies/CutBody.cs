namespace TypedRequests;

/// <summary>A body that ends at its length, though the transport, which has not understood the length, would go on to the end of the connection.</summary>
internal sealed class CutBody(Stream body, long length) : ReadOnlyStream
{
    private long _left = length;

    public override int Read(Span<byte> buffer) => Took(_left == 0 ? 0 : body.Read(buffer[..(int)Math.Min(buffer.Length, _left)]), buffer.Length);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Took(_left == 0 ? 0 : await body.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _left)], cancellationToken).ConfigureAwait(false), buffer.Length);

    protected override void Dispose(bool disposing)
    {
        if (disposing) body.Dispose();
        base.Dispose(disposing);
    }

    private int Took(int read, int asked)
    {
        if (read == 0 && asked > 0 && _left > 0) throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended before its Content-Length.");
        _left -= read;
        return read;
    }
}
