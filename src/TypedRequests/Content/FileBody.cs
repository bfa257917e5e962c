using System.Net;

namespace TypedRequests;

/// <summary>A file as a body: opened when it is sent, and again when it is sent again.</summary>
internal sealed class FileBody(string path) : HttpContent, IRequestBody
{
    private const int BufferSize = 81920;

    public bool CanReplay => true;

    public ReadOnlyMemory<byte>? Bytes => null;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using FileStream file = Open(FileOptions.SequentialScan);
        file.CopyTo(stream, BufferSize);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        FileStream file = Open(FileOptions.SequentialScan | FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            await file.CopyToAsync(stream, BufferSize, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = new FileInfo(path).Length;
        return true;
    }

    private FileStream Open(FileOptions options) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, options);
}
