namespace TypedRequests;

/// <summary>A body that arrives piece by piece.</summary>
internal sealed class ReplyStream(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces) : ReadOnlyStream
{
    private readonly CancellationTokenSource _closed = new();
    private IAsyncEnumerator<ReadOnlyMemory<byte>>? _pieces;
    private ReadOnlyMemory<byte> _rest;
    private Task<bool>? _arriving;

    public override int Read(Span<byte> buffer)
    {
        ArriveAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await ArriveAsync(cancellationToken).ConfigureAwait(false);
        return Take(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _closed.Cancel();
        base.Dispose(disposing);
    }

    /// <summary>Waits until there is something to read, or the end.</summary>
    private async ValueTask ArriveAsync(CancellationToken cancellationToken)
    {
        _pieces ??= pieces.GetAsyncEnumerator(_closed.Token);
        while (_rest.IsEmpty)
        {
            // A read that is broken off leaves the next piece to the read after it.
            _arriving ??= _pieces.MoveNextAsync().AsTask();
            var isThere = await _arriving.WaitAsync(cancellationToken).ConfigureAwait(false);
            // The clock may have gone on meanwhile, past the reader's patience.
            cancellationToken.ThrowIfCancellationRequested();
            _arriving = null;
            if (!isThere) return;
            _rest = _pieces.Current;
        }
    }

    private int Take(Span<byte> buffer)
    {
        var read = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..read].CopyTo(buffer);
        _rest = _rest[read..];
        return read;
    }
}
