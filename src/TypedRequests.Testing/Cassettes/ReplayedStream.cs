namespace TypedRequests;

/// <summary>A body of unknown length, which may break off at its end as the recorded one did.</summary>
internal sealed class ReplayedStream(byte[] bytes) : ReadOnlyStream
{
    private int _position;

    internal bool EndsWell { get; init; }

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, bytes.Length - _position);
        if (count == 0 && buffer.Length > 0 && !EndsWell) throw new HttpIOException(HttpRequestError.ResponseEnded, "The recorded response broke off here, and so does its replay.");
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return new(Read(buffer.Span));
        }
        catch (HttpIOException cut)
        {
            return ValueTask.FromException<int>(cut);
        }
    }
}
