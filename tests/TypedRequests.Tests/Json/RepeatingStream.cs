using System.Text;

namespace TypedRequests.Tests.Json;

/// <summary>A long text that is never in memory: a start, a part many times, an end.</summary>
internal sealed class RepeatingStream(string start, string part, string end, int times) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _part = Encoding.UTF8.GetBytes(part);
    private readonly byte[] _end = Encoding.UTF8.GetBytes(end);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _start.Length + ((long)_part.Length * times) + _end.Length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        while (read < count && Position < Length)
        {
            var piece = Piece();
            var length = Math.Min(piece.Length, count - read);
            piece[..length].CopyTo(buffer.AsSpan(offset + read));
            read += length;
            Position += length;
        }

        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[Math.Min(buffer.Length, 8192)];
        var read = Read(bytes, 0, bytes.Length);
        bytes.AsMemory(0, read).CopyTo(buffer);
        return ValueTask.FromResult(read);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // What is left of the piece at the position.
    private ReadOnlySpan<byte> Piece()
    {
        var inParts = Position - _start.Length;
        return inParts < 0 ? _start.AsSpan((int)Position)
            : inParts < (long)_part.Length * times ? _part.AsSpan((int)(inParts % _part.Length))
            : _end.AsSpan((int)(inParts - ((long)_part.Length * times)));
    }
}
