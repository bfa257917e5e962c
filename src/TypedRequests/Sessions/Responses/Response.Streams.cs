using System.Runtime.CompilerServices;

namespace TypedRequests;

public partial class Response
{
    /// <summary>The body line by line, as it arrives. Lines end at LF, CR LF or CR and nothing else; a last line without an end counts, an empty rest does not.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines without their ends, each decoded by the body's charset (UTF-8 without one).</returns>
    public async IAsyncEnumerable<string> ReadLinesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(Stream, BodyText.StreamEncoding(ContentType), detectEncodingFromByteOrderMarks: true);
        var splitter = new LineSplitter();
        var block = new char[4096];
        while (await reader.ReadAsync(block.AsMemory(), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            splitter.Push(block.AsSpan(0, read));
            while (splitter.TryTake(out var line)) yield return line;
        }

        if (splitter.TryTakeRest(out var rest)) yield return rest;
    }

    /// <summary>The body in decoded pieces, as they arrive.</summary>
    /// <param name="size">The most bytes that one piece has.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Pieces that stay valid.</returns>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadChunksAsync(int size = 16 * 1024, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var stream = Stream;
        await using (stream.ConfigureAwait(false))
        {
            var block = new byte[size];
            while (await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var read)
                yield return block.AsSpan(0, read).ToArray();
        }
    }
}
