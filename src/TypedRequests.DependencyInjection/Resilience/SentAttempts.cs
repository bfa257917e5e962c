using System.Globalization;
using System.Net.Http.Headers;
using Polly;

namespace TypedRequests;

/// <summary>The attempts at one request: each starts with the headers of the first one, without what handlers below have added since.</summary>
internal sealed class SentAttempts(HttpRequestMessage request)
{
    private readonly KeyValuePair<string, HeaderStringValues>[] headers = [.. request.Headers.NonValidated];
    private readonly Uri? url = request.RequestUri;
    private readonly Version version = request.Version;
    private bool sent;

    /// <summary>The message for the next attempt. One of hedged attempts under way at once gets a copy.</summary>
    internal HttpRequestMessage Next()
    {
        if (!Volatile.Read(ref sent))
        {
            Volatile.Write(ref sent, true);
            return request;
        }
        if (!RequestReplay.CanReplay(request.Content))
            throw new InvalidOperationException("The resilience pipeline sends a request again whose body is a stream that cannot be rewound. Pass bytes or a seekable stream, or mark the endpoint [NotIdempotent].");
        return Copy();
    }

    /// <summary>Whether the last attempt has ended by itself: a limit that is over is its own then, and not that of all attempts.</summary>
    internal bool LastHasEnded { get; private set; }

    /// <summary>The last attempt has ended; what it threw says from now on which one it was.</summary>
    /// <param name="outcome">How it has ended.</param>
    /// <param name="attempt">Which one it was, from 1.</param>
    /// <param name="attempts">How many there may be.</param>
    /// <param name="byItself">Whether nothing from outside has ended it.</param>
    internal void Ended(in Outcome<HttpResponseMessage> outcome, int attempt, int attempts, bool byItself)
    {
        LastHasEnded = byItself;
        if (attempt > 1 && outcome.Exception is { } failure)
            RequestReplay.NoteAttempt(failure, attempt, attempts);
    }

    /// <summary>Reports a retry: to the call's activity, to the metrics and to the log.</summary>
    internal void Repeating(in Outcome<HttpResponseMessage> outcome, TimeSpan delay)
    {
        if (!request.Options.TryGetValue(ObservedCall.Key, out var call))
            return;
        var reason = outcome.Exception switch
        {
            null => ((int)outcome.Result!.StatusCode).ToString(CultureInfo.InvariantCulture), // an outcome without exception has a result
            HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } failure => failure.HttpRequestError.ToString(),
            var failure => failure.GetType().Name,
        };
        call.Retrying(reason, delay);
    }

    private HttpRequestMessage Copy()
    {
        var copy = new HttpRequestMessage(request.Method, url) { Version = version, VersionPolicy = request.VersionPolicy, Content = request.Content };
        foreach (var header in headers)
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        foreach (var option in request.Options)
            ((IDictionary<string, object?>)copy.Options)[option.Key] = option.Value;
        copy.Options.Set(RequestReplay.Original, request);
        return copy;
    }
}
