namespace TypedRequests;

/// <summary>Reads a body and gives every byte to a recorder as well. What is not read to its end is not stored.</summary>
internal sealed class RecordingStream(Stream body, CacheRecorder recorder) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = body.Read(buffer);
        if (read > 0) recorder.Add(buffer[..read]);
        // A blocking caller waits for the store as well.
        else if (!buffer.IsEmpty) recorder.CompleteAsync().AsTask().GetAwaiter().GetResult();
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (read > 0) recorder.Add(buffer.Span[..read]);
        else if (!buffer.IsEmpty) await recorder.CompleteAsync().ConfigureAwait(false);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            recorder.Abandon();
        }

        base.Dispose(disposing);
    }
}
