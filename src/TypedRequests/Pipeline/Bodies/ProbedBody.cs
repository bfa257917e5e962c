using System.IO.Compression;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>A body whose first bytes say how it is to be decoded, or that it is not. No more of them are waited for than it takes to tell.</summary>
/// <param name="body">The body as it came.</param>
/// <param name="probe">Looks at the bytes so far, and at whether they are all.</param>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal sealed class ProbedBody(Stream body, ProbedBody.Probe probe) : ReadOnlyStream
{
    private readonly byte[] _start = new byte[CodingProbe.Enough];
    private int _length;
    private Stream? _decoded;

    internal delegate BodyCoding Probe(ReadOnlySpan<byte> start, bool ended);

    public override int Read(Span<byte> buffer)
    {
        while (_decoded is null) Took(body.Read(_start.AsSpan(_length)));
        return _decoded.Read(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_decoded is null) Took(await body.ReadAsync(_start.AsMemory(_length), cancellationToken).ConfigureAwait(false));
        return await _decoded.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    internal static Stream Open(BodyCoding coding, Stream body) => coding switch
    {
        BodyCoding.Gzip => new GZipStream(new CodedSource(body, asksOnceMore: true), CompressionMode.Decompress),
        BodyCoding.Zlib => new ZLibStream(new CodedSource(body, asksOnceMore: false), CompressionMode.Decompress),
        BodyCoding.Deflate => new DeflateStream(new CodedSource(body, asksOnceMore: false), CompressionMode.Decompress),
        BodyCoding.Brotli => new BrotliBody(new CodedSource(body, asksOnceMore: false)),
        _ => body,
    };

    protected override void Dispose(bool disposing)
    {
        if (disposing) (_decoded ?? body).Dispose();
        base.Dispose(disposing);
    }

    private void Took(int read)
    {
        _length += read;
        var coding = _length == 0 ? BodyCoding.Plain : probe(_start.AsSpan(0, _length), ended: read == 0);
        if (coding == BodyCoding.Undecided) return; // there is more, and room for it
        _decoded = Open(coding, new PrefixedStream(_start.AsMemory(0, _length), body));
    }
}
