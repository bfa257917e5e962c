using System.Net;

namespace TypedRequests.Caching.Tests;

/// <summary>A body whose connection breaks after a few bytes.</summary>
internal sealed class BreakingContent : HttpContent
{
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new BreakingStream());

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("broken");

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class BreakingStream : MemoryStream
    {
        private bool _broken;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_broken) throw new IOException("The connection is gone.");
            _broken = true;
            "half"u8.CopyTo(buffer.Span);
            return new(4);
        }
    }
}
