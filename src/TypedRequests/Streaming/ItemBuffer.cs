using System.Buffers;

namespace TypedRequests;

/// <summary>The part of an arriving body that is not consumed yet: the beginning of the next item, or several items at once.</summary>
internal sealed class ItemBuffer(OpenBody body) : IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;

    /// <summary>What has arrived and is not consumed.</summary>
    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Takes so many bytes away from the beginning.</summary>
    public void Consume(int count) => _start += count;

    /// <summary>Reads more; false at the end of the body.</summary>
    /// <exception cref="ResponseTooLargeException">A single item is larger than the call's limit.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await body.Stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    private void MakeRoom()
    {
        var unread = _end - _start;
        var limit = body.Response.Hop.MaxResponseBytes;
        if (unread > limit) throw new ResponseTooLargeException(limit) { Request = body.Response.Request };
        if (unread == _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
            Unread.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        else if (_start > 0)
        {
            Unread.CopyTo(_bytes);
        }

        (_start, _end) = (0, unread);
    }
}
