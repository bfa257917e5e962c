namespace TypedRequests.Tests.Pipeline;

/// <summary>Gives its bytes in steps of a size; after the last one it ends, or stalls until the read is cancelled.</summary>
internal sealed class StallingStream(byte[] bytes, int step = int.MaxValue, bool stalls = true) : Stream
{
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = Math.Min(Math.Min(step, count), bytes.Length - _taken);
        Array.Copy(bytes, _taken, buffer, offset, taken);
        _taken += taken;
        return taken;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (stalls && _taken == bytes.Length) await Task.Delay(Timeout.Infinite, cancellationToken);
        var taken = Math.Min(Math.Min(step, buffer.Length), bytes.Length - _taken);
        bytes.AsMemory(_taken, taken).CopyTo(buffer);
        _taken += taken;
        return taken;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
