using System.Globalization;

namespace TypedRequests;

/// <summary>Turns what the transport throws into the exceptions that are documented.</summary>
internal static class TransportFailure
{
    private const string BrowserReasons =
        "A browser does not tell programs why: the server cannot be reached, or it does not allow this page's origin to call it so (CORS), or a policy of the page forbids it. The browser's console says which.";

    /// <summary>The documented exception for a failed call; the same one when it is documented already.</summary>
    internal static Exception Translate(Exchange call, Exception failure, CancellationToken caller)
    {
        switch (failure)
        {
            case RequestException known:
                known.Request ??= call.Sent();
                return known;
            case OperationCanceledException or IOException or ObjectDisposedException when caller.IsCancellationRequested:
                return new OperationCanceledException("The call was cancelled by its caller.", failure, caller);
            case OperationCanceledException or IOException or ObjectDisposedException when call.TimeIsOver:
                return TimedOut(call, failure, $"the call took longer than {FailureText.Seconds(call.Timeout)} (Timeout)");
            case OperationCanceledException { InnerException: TimeoutException timeout }:
                return TimedOut(call, failure, call.Transport.ConnectTimeoutOf(timeout) is { } limit ? $"connecting took longer than {FailureText.Seconds(limit)} (ConnectTimeout)" : Lower(timeout.Message));
            case NotSupportedException when call.Phase == CallPhase.Waiting && call.Transport.RefusedProxy(call.Message!.RequestUri!) is { } refused: // a waiting call has been sent
                return new InvalidRequestException(FailureText.Write(call.Sent(), "cannot be sent", refused), failure) { Request = call.Sent() };
            case InvalidOperationException when !call.Transport.IsOwn && call.Message?.RequestUri is { IsAbsoluteUri: true } url && UriSpelling.RewrittenBy(url) is { } rewritten:
                return new InvalidRequestException(
                    $"The session's message handler cannot take '{UrlRules.Place(url)}' as it is written: {failure.Message} "
                    + $"An ordinary Uri holds it as '{rewritten.Split('?')[0]}'. Write it so, or pass new Uri(text), which does.", failure)
                { Request = call.Sent() };
            case NotSupportedException when call.Url.Wire is { } named && DiscoveredScheme.Is(named.Scheme):
                return new InvalidRequestException(DiscoveredScheme.Unresolved(named).Message, failure) { Request = call.Sent() };
            default:
                return Translate(failure, call.Sent(), FailurePlace.Of(call, failure), FailureReason.Of(call, failure)) ?? failure;
        }
    }

    /// <summary>The documented exception for what reading a body throws; null when it is none of the transport's own.</summary>
    internal static RequestException? Translate(Exception failure, PreparedRequest? request) => Translate(failure, request, null, FailureReason.OfBody(failure));

    private static RequestException? Translate(Exception failure, PreparedRequest? request, FailurePlace? place, string? reason)
    {
        if (ErrorOf(failure) is not { } error) return null;
        if (OperatingSystem.IsBrowser() && failure is HttpRequestException) reason = $"{failure.Message}. {BrowserReasons}";
        var where = place?.ToString() ?? "while reading the body of the response";
        var message = FailureText.Write(request, $"failed {where}", reason ?? failure.Message, RequestReplay.AttemptOf(failure));
        return new(error, message, SafeFailure.Of(failure)) { Request = request };
    }

    private static HttpRequestError? ErrorOf(Exception failure) => failure switch
    {
        RequestException => null,
        // A reset before the answer is left unclassified by the transport; it is what ResponseEnded means.
        HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: IOException } => HttpRequestError.ResponseEnded,
        HttpRequestException when OperatingSystem.IsBrowser() => HttpRequestError.ConnectionError,
        HttpRequestException { HttpRequestError: var error } => error,
        HttpIOException { HttpRequestError: var error } => error,
        IOException => HttpRequestError.ResponseEnded,
        InvalidDataException => HttpRequestError.InvalidResponse,
        _ => null,
    };

    private static RequestException TimedOut(Exchange call, Exception failure, string reason)
    {
        var request = call.Sent();
        var message = FailureText.Write(request, $"timed out {FailurePlace.Of(call, failure)}", reason, RequestReplay.AttemptOf(failure));
        return call.Failures.TimedOut(request, message, SafeFailure.Of(failure));
    }

    private static string Lower(string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1]) ? char.ToLower(sentence[0], CultureInfo.InvariantCulture) + sentence[1..] : sentence;
}
