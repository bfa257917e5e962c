using System.Globalization;

namespace TypedRequests;

/// <summary>One exchange while it is recorded. Nothing in it is redacted, and nothing of it is written but by way of <see cref="Redactor"/>.</summary>
internal sealed class ExchangeRecording
{
    private readonly TimeProvider _time;
    private readonly HarExchange _exchange;
    private readonly HttpContent? _given;
    private readonly RecordedContent? _sent;
    private readonly long _start;
    private RecordedStream? _received;
    private long _answered;
    private bool _isDropped;

    internal ExchangeRecording(HttpRequestMessage request, TimeProvider time)
    {
        (_time, _start) = (time, time.GetTimestamp());
        _exchange = Describe(request, null) with { Started = time.GetUtcNow() };
        _given = request.Content;
        if (_given is not null) request.Content = _sent = new(_given);
    }

    /// <summary>A request as it is sent.</summary>
    internal static HarExchange Describe(HttpRequestMessage request, byte[]? body)
    {
        var url = request.RequestUri ?? throw new InvalidOperationException("The request has no URL.");
        _ = request.Content?.Headers.ContentLength; // asking for it is what writes it among the others
        var headers = HarHeaders.Of(request.Headers, request.Content?.Headers);
        request.Options.TryGetValue(ObservedCall.Key, out var call);
        var prepared = call?.Request;
        return new()
        {
            Method = request.Method.Method,
            Url = url.OriginalString.StartsWith(url.Scheme, StringComparison.OrdinalIgnoreCase) ? url.OriginalString : url.AbsoluteUri,
            RequestVersion = Version(request.Version),
            RequestHeaders = headers,
            RequestBody = body is { Length: > 0 } ? Decoded(body, headers) : null,
            Operation = call is { Client: { } client, Operation: { } method } ? $"{client}.{method}" : null,
            Template = call?.UrlTemplate,
            SecretHeaders = prepared?.SecretHeaders ?? [],
            SecretArguments = prepared?.SecretArguments ?? [],
        };
    }

    /// <summary>The headers are there. The body is recorded as it is read, so that a stream stays one.</summary>
    internal HttpResponseMessage Answered(HttpRequestMessage request, HttpResponseMessage answer, Stream body)
    {
        request.Content = _given;
        _answered = _time.GetTimestamp();
        (_exchange.Status, _exchange.Reason, _exchange.Wait) = ((int)answer.StatusCode, answer.ReasonPhrase ?? "", _time.GetElapsedTime(_start, _answered));
        (_exchange.RequestVersion, _exchange.ResponseVersion) = (Version(answer.Version), Version(answer.Version));
        _exchange.ResponseHeaders = HarHeaders.Of(answer.Headers, answer.Content.Headers);
        _received = new(body, answer.Content, () => _exchange.Receive = _time.GetElapsedTime(_answered));
        var recorded = new StreamContent(_received);
        foreach (var header in answer.Content.Headers.NonValidated)
            foreach (var value in header.Value) recorded.Headers.TryAddWithoutValidation(header.Key, value);
        answer.Content = recorded;
        return answer;
    }

    internal void Failed(HttpRequestMessage request, Exception failure)
    {
        request.Content = _given;
        _exchange.Wait = _time.GetElapsedTime(_start);
        _exchange.Failure = failure switch
        {
            // A reset before the answer is left unclassified by the transport; it is what ResponseEnded means.
            HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: IOException } => nameof(HttpRequestError.ResponseEnded),
            HttpRequestException sent => sent.HttpRequestError.ToString(),
            _ => null,
        };
        // Who cancels a call wants nothing of it, and a replay has no time to run out.
        _isDropped = _exchange.Failure is null;
    }

    /// <summary>What is known of the exchange by now; null when there is nothing to replay.</summary>
    internal HarExchange? ToExchange()
    {
        if (_isDropped || (_exchange.Status == 0 && _exchange.Failure is null)) return null;
        var body = _received?.Bytes();
        return _exchange with
        {
            RequestBody = _sent?.Bytes() is { Length: > 0 } sent ? Decoded(sent, _exchange.RequestHeaders) : null,
            ResponseBody = body is null ? null : Decoded(body, _exchange.ResponseHeaders),
            Failure = _exchange.Failure ?? _received?.Failure,
        };
    }

    private static HarBody Decoded(byte[] wire, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        var coding = HarHeaders.Value(headers, "Content-Encoding");
        return HarCoding.Decode(wire, coding) is { } decoded
            ? new(decoded, wire.Length)
            // It cannot be known whether there is a secret in it.
            : new([], wire.Length, string.Create(CultureInfo.InvariantCulture, $"{wire.Length} bytes in the coding {coding} were left out: they cannot be decoded, so that their secrets cannot be found."));
    }

    private static string Version(Version version) => string.Create(CultureInfo.InvariantCulture, $"HTTP/{version.Major}.{version.Minor}");
}
