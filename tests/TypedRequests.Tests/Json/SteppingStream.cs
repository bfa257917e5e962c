namespace TypedRequests.Tests.Json;

/// <summary>A stream that gives so many bytes at a time, as a slow connection does.</summary>
internal sealed class SteppingStream(byte[] bytes, int step) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
}
