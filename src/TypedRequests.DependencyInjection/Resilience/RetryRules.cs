using System.Net;
using Polly;
using Polly.Timeout;

namespace TypedRequests;

/// <summary>Whether a request may be sent again, and whether its outcome is worth it. Two questions, asked in that order.</summary>
internal static class RetryRules
{
    /// <summary>Whether sending the request again can do no harm.</summary>
    internal static bool IsSafe(HttpRequestMessage request, Exception? failure, RetryOptions options)
    {
        if (!RequestReplay.CanReplay(request.Content))
            return false;
        if (request.Options.TryGetValue(RequestReplay.Idempotent, out var chosen))
            return chosen;
        return NeverReachedTheServer(failure) || IsIdempotent(request.Method) || HasKey(request, options.IdempotencyHeader);
    }

    /// <summary>Whether another attempt may end better than this one did.</summary>
    internal static bool IsTransient(in Outcome<HttpResponseMessage> outcome, RetryOptions options) =>
        outcome.Exception is { } failure ? IsTransient(failure) : options.ShouldRetry?.Invoke(outcome.Result!) ?? IsTransient(outcome.Result!);

    private static bool IsTransient(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.Forbidden => RateLimit.IsUsedUp(response.Headers),
        _ => false,
    };

    // A request that we refused, a certificate, a version or a proxy's credentials will be no better the second time.
    private static bool IsTransient(Exception failure) => failure switch
    {
        TimeoutRejectedException => true,
        InvalidRequestException or RequestBodyException => false,
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.VersionNegotiationError
            or HttpRequestError.UserAuthenticationError or HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.ExtendedConnectNotSupported
        } => false,
        HttpRequestException => true,
        _ => false,
    };

    private static bool NeverReachedTheServer(Exception? failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError,
    };

    // RFC 9110 §9.2.2, and those that the IANA registry of methods calls idempotent.
    private static bool IsIdempotent(HttpMethod method) => method.Method is "GET" or "HEAD" or "OPTIONS" or "PUT" or "DELETE" or "TRACE"
        or "QUERY" or "SEARCH" or "REPORT" or "PROPFIND" or "PROPPATCH" or "MKCOL" or "COPY" or "MOVE" or "UNLOCK";

    private static bool HasKey(HttpRequestMessage request, string? header) => header is not null && request.Headers.NonValidated.Contains(header);
}
