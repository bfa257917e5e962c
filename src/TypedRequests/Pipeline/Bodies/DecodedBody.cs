namespace TypedRequests;

/// <summary>A decoded body. At its end it reads what is left of the message (usually the last chunk), so that the connection can serve again.</summary>
internal sealed class DecodedBody(Stream decoded, Stream message) : ReadOnlyStream
{
    private const int MostLeft = 16 * 1024;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        var read = decoded.Read(buffer);
        if (read > 0 || buffer.IsEmpty || _ended) return read;
        _ended = true;
        Span<byte> rest = stackalloc byte[512];
        for (var left = 0; left < MostLeft && message.Read(rest) is > 0 and var more; left += more)
        {
        }

        return 0;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await decoded.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (read > 0 || buffer.IsEmpty || _ended) return read;
        _ended = true;
        // The buffer is the reader's own and has no result in it.
        for (var left = 0; left < MostLeft && await message.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var more; left += more)
        {
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) decoded.Dispose();
        base.Dispose(disposing);
    }
}
