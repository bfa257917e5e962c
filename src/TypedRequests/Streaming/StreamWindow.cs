using System.Buffers;

namespace TypedRequests;

/// <summary>The part of a stream that is in memory: grows only as far as one item needs, and gives its buffer back.</summary>
internal sealed class StreamWindow(Stream stream) : IDisposable
{
    private const int Smallest = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Smallest);
    private int _start;
    private int _end;
    private bool _isReading;

    /// <summary>What has been read and not been consumed.</summary>
    public ReadOnlySpan<byte> Data => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The place of <see cref="Data"/> in the stream.</summary>
    public long Offset { get; private set; }

    public bool IsAll { get; private set; }

    public void Consume(int count)
    {
        _start += count;
        Offset += count;
    }

    /// <summary>Consumes white space, and tells whether something follows in what has been read.</summary>
    public bool SkipWhiteSpace()
    {
        var data = Data;
        var next = data.IndexOfAnyExcept(" \t\r\n"u8);
        Consume(next < 0 ? data.Length : next);
        return next >= 0;
    }

    /// <summary>Reads more. At the end of the stream only <see cref="IsAll"/> changes.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        _isReading = true;
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _isReading = false;
        _end += read;
        IsAll = read == 0;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _start = _end = 0;
        // A read that has failed may not have ended: a foreign stream may still write where it was told to.
        if (buffer.Length > 0 && !_isReading)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void MakeRoom()
    {
        var length = _end - _start;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, length).CopyTo(_buffer);
        }
        else if (length == _buffer.Length)
        {
            Grow(length);
        }

        _start = 0;
        _end = length;
    }

    private void Grow(int length)
    {
        var grown = ArrayPool<byte>.Shared.Rent(checked(length * 2));
        _buffer.AsSpan(0, length).CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }
}
