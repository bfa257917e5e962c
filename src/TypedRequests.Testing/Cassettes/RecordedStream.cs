namespace TypedRequests;

/// <summary>A response's body that keeps what is read of it, as it is read.</summary>
internal sealed class RecordedStream(Stream body, HttpContent owner, Action ended) : ReadOnlyStream
{
    private readonly MemoryStream _kept = new();
    private bool _ended;

    /// <summary>How the body broke off; null while it has not.</summary>
    internal string? Failure { get; private set; }

    internal byte[] Bytes()
    {
        lock (_kept)
        {
            return _kept.ToArray();
        }
    }

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
