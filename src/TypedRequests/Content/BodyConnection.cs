using System.Globalization;

namespace TypedRequests;

/// <summary>The connection that a body is written to: notices whether a write failed, and counts what was written against the announced length.</summary>
internal sealed class BodyConnection(Stream connection, long? announced) : Stream
{
    private long _written;

    /// <summary>Whether no write has failed: an exception then comes from the body's source.</summary>
    internal bool IsSound { get; private set; } = true;

    public override bool CanRead => false;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The source has ended.</summary>
    /// <exception cref="RequestBodyException">It ended before the announced length.</exception>
    internal void CheckEnd()
    {
        if (_written < announced) throw Mismatch("ended after", _written);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer.Length);
        try
        {
            connection.Write(buffer);
        }
        catch
        {
            IsSound = false;
            throw;
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        try
        {
            await connection.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            IsSound = false;
            throw;
        }
    }

    public override void Flush()
    {
        try
        {
            connection.Flush();
        }
        catch
        {
            IsSound = false;
            throw;
        }
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            IsSound = false;
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Count(int bytes)
    {
        _written += bytes;
        if (_written > announced) throw Mismatch("goes on after", announced.Value);
    }

    private RequestBodyException Mismatch(string how, long at) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The request's body {how} {at} bytes, and its Content-Length says {announced}. Its source has changed since the call began, or its length is wrong."));
}
