using System.Net;

namespace TypedRequests;

/// <summary>A body that is read from somewhere while it is sent. A failure of its source is told apart from a failure of the connection it is written to.</summary>
internal sealed class SourceBody : HttpContent, IRequestBody
{
    private SourceBody(HttpContent body)
    {
        Body = body;
        BodyHeaders.Copy(body, this);
    }

    /// <summary>The body itself, as its caller knows it.</summary>
    internal HttpContent Body { get; }

    public bool CanReplay => BodyReplay.CanReplay(Body);

    public ReadOnlyMemory<byte>? Bytes => BodyReplay.Bytes(Body);

    public bool IsBeingSent { get; private set; }

    /// <summary>Guards a body whose source can fail. One that is in memory cannot, and is returned as it is.</summary>
    internal static HttpContent Guard(HttpContent body) =>
        body is SourceBody or ByteArrayContent or ReadOnlyMemoryContent or (not (MultipartBodyContent or ProgressBody) and IRequestBody { Bytes: not null }) ? body : new SourceBody(body);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var connection = new BodyConnection(stream, Headers.ContentLength);
        IsBeingSent = true;
        try
        {
            Body.CopyTo(connection, context, cancellationToken);
        }
        catch (Exception failure) when (connection.IsSound && Describe(failure) is { } described)
        {
            throw described;
        }

        connection.CheckEnd();
        IsBeingSent = false;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var connection = new BodyConnection(stream, Headers.ContentLength);
        IsBeingSent = true;
        try
        {
            await Body.CopyToAsync(connection, context, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (connection.IsSound && Describe(failure) is { } described)
        {
            throw described;
        }

        connection.CheckEnd();
        IsBeingSent = false;
    }

    protected override bool TryComputeLength(out long length)
    {
        var known = Body.Headers.ContentLength;
        length = known ?? 0;
        return known is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Body.Dispose();
        base.Dispose(disposing);
    }

    private static RequestBodyException? Describe(Exception failure)
    {
        // Content copies wrap what a stream throws; the caller knows the exception inside.
        var cause = failure.GetType() == typeof(HttpRequestException) ? failure.InnerException ?? failure : failure;
        return cause is OperationCanceledException or RequestException ? null : new($"The request's body could not be read: {cause.Message}", cause);
    }
}
