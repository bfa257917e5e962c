using System.Net;

namespace TypedRequests;

/// <summary>The body of an answer that is stored while it is read. Fields and bytes are those of the answer.</summary>
internal sealed class RecordedContent : HttpContent
{
    private readonly HttpContent _content;
    private readonly CacheRecorder _recorder;

    internal RecordedContent(HttpContent content, CacheRecorder recorder)
    {
        (_content, _recorder) = (content, recorder);
        foreach (var (name, values) in content.Headers.NonValidated) Headers.TryAddWithoutValidation(name, values);
    }

    /// <summary>The body is read at its caller's pace: no call waits for it.</summary>
    internal void ReleaseOthers() => _recorder.ReleaseOthers();

    protected override async Task<Stream> CreateContentReadStreamAsync() => new RecordingStream(await _content.ReadAsStreamAsync().ConfigureAwait(false), _recorder);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        new RecordingStream(await _content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), _recorder);

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new RecordingStream(_content.ReadAsStream(cancellationToken), _recorder);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var body = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await using (body.ConfigureAwait(false)) await body.CopyToAsync(stream).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _recorder.Abandon();
        }

        base.Dispose(disposing);
    }
}
