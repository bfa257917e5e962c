using System.Globalization;

namespace TypedRequests;

/// <summary>Makes the exceptions that carry a response.</summary>
internal sealed class SessionFailures : FailureFactory
{
    internal static readonly SessionFailures Instance = new();

    internal override RequestException TimedOut(PreparedRequest? request, string message, Exception? cause) =>
        new RequestTimeoutException(message, cause) { Request = request };

    internal override RequestException Stalled(PreparedRequest request, TimeSpan idleTimeout, Exception cause) => new RequestTimeoutException(
        FailureText.Write(request, "timed out while reading the body of the response", $"it was silent for {FailureText.Seconds(idleTimeout)} (ReadIdleTimeout)"), cause)
    { Request = request };

    internal override RequestException TooManyRedirects(Hop last, int limit) => new TooManyRedirectsException(
        FailureText.Write(last.Request, "was redirected again", string.Create(CultureInfo.InvariantCulture, $"the call has followed {limit} redirects, as many as MaxRedirects allows")), Response.Of(last))
    { Request = last.Request };

    internal override RequestException RedirectRefused(Hop last, string message) =>
        new RedirectException(FailureText.Write(last.Request, string.Create(CultureInfo.InvariantCulture, $"was redirected ({(int)last.Answer.StatusCode}), and the redirect is not followed"), message), Response.Of(last)) { Request = last.Request };

    internal override RequestException TooLarge(PreparedRequest? request, long limit, long? announced = null) => new ResponseTooLargeException(
        FailureText.Write(request, "failed while reading the body of the response", ResponseTooLargeException.Reason(limit, announced)), limit)
    { Request = request };
}
