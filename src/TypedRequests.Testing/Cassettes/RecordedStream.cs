namespace TypedRequests;

/// <summary>A response's body that keeps what is read of it, as it is read.</summary>
internal sealed class RecordedStream(Stream body, HttpContent owner, Action ended) : Stream
{
    private readonly MemoryStream _kept = new();
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>How the body broke off; null while it has not.</summary>
    internal string? Failure { get; private set; }

    internal byte[] Bytes()
    {
        lock (_kept)
        {
            return _kept.ToArray();
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var count = body.Read(buffer);
            Keep(buffer[..count], buffer.Length);
            return count;
        }
        catch (Exception failure)
        {
            Break(failure);
            throw;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Keep(buffer.Span[..count], buffer.Length);
            return count;
        }
        catch (Exception failure)
        {
            Break(failure);
            throw;
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            End();
            body.Dispose();
            owner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Keep(ReadOnlySpan<byte> read, int asked)
    {
        // A test may save while a stream is still being read.
        lock (_kept)
        {
            _kept.Write(read);
        }

        if (read.IsEmpty && asked > 0) End();
    }

    private void Break(Exception failure)
    {
        // Who cancels has read enough; only a connection breaks off.
        if (failure is IOException or HttpRequestException) Failure = nameof(HttpRequestError.ResponseEnded);
        End();
    }

    private void End()
    {
        if (_ended) return;
        _ended = true;
        ended();
    }
}
