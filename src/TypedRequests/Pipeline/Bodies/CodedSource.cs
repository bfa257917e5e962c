namespace TypedRequests;

/// <summary>The coded bytes that a decoder reads. The framework's decoders take the end of their source for the end of their data; this says when it is not.</summary>
/// <param name="source">The coded bytes.</param>
/// <param name="asksOnceMore">Whether the decoder, having reached the end of its data, asks for another member (gzip does).</param>
internal sealed class CodedSource(Stream source, bool asksOnceMore) : ReadOnlyStream
{
    private bool _hasBytes;
    private bool _hasProbed;

    public override int Read(Span<byte> buffer) => source.Read(buffer) is > 0 and var read ? Passed(read) : End(buffer);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read ? Passed(read) : End(buffer.Span);

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    private int Passed(int read)
    {
        _hasBytes = true;
        return read;
    }

    /// <summary>A decoder at its end leaves a stray byte alone, as garbage after the last member; one that lacks data takes it and asks again.</summary>
    private int End(Span<byte> buffer)
    {
        if (!_hasBytes || buffer.IsEmpty) return 0;
        if (!asksOnceMore || _hasProbed) throw new InvalidDataException("it breaks off before its end.");
        _hasProbed = true;
        buffer[0] = 0;
        return 1;
    }
}
