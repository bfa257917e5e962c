using System.Globalization;

namespace TypedRequests;

/// <summary>Makes the exceptions that carry a response.</summary>
internal sealed class SessionFailures : FailureFactory
{
    internal static readonly SessionFailures Instance = new();

    internal override RequestException TimedOut(PreparedRequest? request, string message, Exception? cause) =>
        new RequestTimeoutException(message, cause) { Request = request };

    internal override RequestException Stalled(PreparedRequest request, TimeSpan idleTimeout, Exception cause) =>
        new RequestTimeoutException(string.Create(CultureInfo.InvariantCulture, $"The response's body was silent for {idleTimeout.TotalSeconds:0.###} s (ReadIdleTimeout)."), cause) { Request = request };

    internal override RequestException TooManyRedirects(Hop last, int limit) =>
        new TooManyRedirectsException(string.Create(CultureInfo.InvariantCulture, $"The call was redirected more than {limit} times."), Response.Of(last)) { Request = last.Request };

    internal override RequestException RedirectRefused(Hop last, string message) =>
        new RedirectException(message, Response.Of(last)) { Request = last.Request };

    internal override RequestException TooLarge(PreparedRequest? request, long limit) =>
        new ResponseTooLargeException(limit) { Request = request };
}
