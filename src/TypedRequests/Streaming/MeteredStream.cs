namespace TypedRequests;

/// <summary>A body of which no more than so much may come before <see cref="Restart"/>: one item of an endless stream must not fill the memory.</summary>
internal sealed class MeteredStream(OpenBody body) : ReadOnlyStream
{
    private readonly long _limit = body.Response.Hop.MaxResponseBytes;
    private long _read;

    /// <summary>An item is complete.</summary>
    public void Restart() => _read = 0;

    public override int Read(Span<byte> buffer) => Count(body.Stream.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await body.Stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    protected override void Dispose(bool disposing)
    {
        if (disposing) body.Stream.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int read) => (_read += read) <= _limit ? read : throw new ResponseTooLargeException(_limit) { Request = body.Response.Request };
}
