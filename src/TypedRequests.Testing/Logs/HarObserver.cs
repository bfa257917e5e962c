using System.Globalization;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Looks on at the calls of a session for a <see cref="HarLog"/>.</summary>
internal sealed class HarObserver(HarLog log, TimeProvider time, int maxBodyBytes) : CallObserver
{
    // When the hop under way has begun, in the time of its call; gone with it.
    private readonly ConditionalWeakTable<ObservedCall, StrongBox<TimeSpan>> _hops = [];
    private volatile bool _isStopped;

    protected override bool IsWatching => !_isStopped;

    internal void Stop() => _isStopped = true;

    protected override void Redirected(ObservedCall call, string location) => Keep(call, null);

    protected override void Challenged(ObservedCall call) => Keep(call, null);

    protected override void Stopped(ObservedCall call, Exception? failure) => Keep(call, failure);

    private void Keep(ObservedCall call, Exception? failure)
    {
        // A call that could not be put together has sent nothing.
        if (_isStopped || call.Request is not { } request) return;
        var hop = _hops.GetOrCreateValue(call);
        var took = call.Elapsed - hop.Value;
        hop.Value = call.Elapsed;
        List<KeyValuePair<string, string>> asked = [.. request.Headers], answered = call.ResponseHeaders is { } received ? [.. received] : [];
        var version = call.ResponseVersion is { } known ? string.Create(CultureInfo.InvariantCulture, $"HTTP/{known.Major}.{known.Minor}") : "";
        log.Add(new()
        {
            Method = request.Method.Method,
            Url = request.Url.AbsoluteUri,
            Started = time.GetUtcNow() - took,
            Wait = took,
            RequestVersion = version,
            RequestHeaders = asked,
            RequestBody = Sent(request, asked),
            Status = call.Status ?? 0,
            ResponseVersion = version,
            ResponseHeaders = answered,
            ResponseBody = call.Status is null ? null : Received(call.ResponseBody, request, call.Status.Value, answered),
            Failure = failure is null ? null : Name(failure),
            Operation = call is { Client: { } client, Operation: { } method } ? $"{client}.{method}" : null,
            Template = call.UrlTemplate,
            SecretHeaders = request.SecretHeaders,
            SecretArguments = request.SecretArguments,
        });
    }

    private HarBody? Sent(PreparedRequest request, List<KeyValuePair<string, string>> headers)
    {
        if (request.Body is { } body) return body.IsEmpty ? null : Kept(HarCoding.Decode(body.ToArray(), HarHeaders.Value(headers, "Content-Encoding")), body.Length);
        return HarHeaders.Value(headers, "Content-Type") is null ? null : new([], -1, "The body was streamed, and is not kept.");
    }

    private HarBody? Received(ReadOnlyMemory<byte> body, PreparedRequest request, int status, List<KeyValuePair<string, string>> headers)
    {
        var length = long.TryParse(HarHeaders.Value(headers, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : -1;
        if (!body.IsEmpty) return Kept(body.ToArray(), HarHeaders.Value(headers, "Content-Encoding") is null ? body.Length : length);
        var hasBody = request.Method != HttpMethod.Head && status is not (204 or 304) && length != 0;
        return hasBody ? new([], length, "The body was empty or streamed, and is not kept.") : null;
    }

    private HarBody Kept(byte[]? bytes, long size)
    {
        if (bytes is null) return new([], size, "The body cannot be decoded, and is not kept.");
        return bytes.Length <= maxBodyBytes ? new(bytes, size) : new([], size, string.Create(CultureInfo.InvariantCulture, $"The body of {bytes.Length} bytes is longer than {maxBodyBytes} (MaxBodyBytes), and is not kept."));
    }

    private static string Name(Exception failure) => failure is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } request ? request.HttpRequestError.ToString() : failure.GetType().Name;
}
