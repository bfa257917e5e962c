using System.Globalization;

namespace TypedRequests;

/// <summary>Turns what the transport throws into the exceptions that are documented.</summary>
internal static class TransportFailure
{
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
                return call.Failures.TimedOut(call.Sent(), string.Create(CultureInfo.InvariantCulture, $"The call took longer than its timeout of {call.Timeout.TotalSeconds:0.###} s."), failure);
            case OperationCanceledException { InnerException: TimeoutException timeout }:
                return call.Failures.TimedOut(call.Sent(), timeout.Message, failure);
            case InvalidOperationException when !call.Transport.IsOwn && call.Message?.RequestUri is { IsAbsoluteUri: true } url && UriSpelling.RewrittenBy(url) is { } rewritten:
                return new InvalidRequestException(
                    $"The session's message handler cannot take '{UrlRules.Place(url)}' as it is written: {failure.Message} "
                    + $"An ordinary Uri holds it as '{rewritten.Split('?')[0]}'. Write it so, or pass new Uri(text), which does.", failure) { Request = call.Sent() };
            default:
                return Translate(failure, call.Sent()) ?? failure;
        }
    }

    /// <summary>The documented exception for what a transport throws; null when it is none of its own.</summary>
    internal static RequestException? Translate(Exception failure, PreparedRequest? request)
    {
        RequestException? documented = failure switch
        {
            RequestException => null,
            // A reset before the answer is left unclassified by the transport; it is what ResponseEnded means.
            HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: IOException } => new(HttpRequestError.ResponseEnded, failure.Message, failure),
            HttpRequestException { HttpRequestError: var error } => new(error, failure.Message, failure),
            HttpIOException { HttpRequestError: var error } => new(error, $"The response broke off or is malformed: {failure.Message}", failure),
            IOException => new(HttpRequestError.ResponseEnded, $"The connection failed while the call was under way: {failure.Message}", failure),
            InvalidDataException => new(HttpRequestError.InvalidResponse, $"The response's body is not what its Content-Encoding says: {failure.Message}", failure),
            _ => null,
        };
        if (documented is not null) documented.Request = request;
        return documented;
    }
}
