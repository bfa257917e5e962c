using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Stands where the network was: records what goes through to it, or answers from the file.</summary>
internal sealed class CassetteHandler(Cassette cassette, HttpMessageInvoker network) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!cassette.IsRecording) return ReplayedAnswer.Of(cassette.Find(await AskedAsync(request, cancellationToken).ConfigureAwait(false)), request, cassette.Time);
        var recording = cassette.Record(request);
        try
        {
            var answer = await network.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return recording.Answered(request, answer, await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure)
        {
            recording.Failed(request, failure);
            throw;
        }
    }

    [UnsupportedOSPlatform("browser")]
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!cassette.IsRecording) return ReplayedAnswer.Of(cassette.Find(Asked(request, cancellationToken)), request, cassette.Time);
        var recording = cassette.Record(request);
        try
        {
            var answer = network.Send(request, cancellationToken);
            return recording.Answered(request, answer, answer.Content.ReadAsStream(cancellationToken));
        }
        catch (Exception failure)
        {
            recording.Failed(request, failure);
            throw;
        }
    }

    private static async Task<HarExchange> AskedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        if (request.Content is { } content) await content.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return ExchangeRecording.Describe(request, body.ToArray());
    }

    private static HarExchange Asked(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, null, cancellationToken);
        return ExchangeRecording.Describe(request, body.ToArray());
    }
}
