namespace TypedRequests;

/// <summary>Makes the exceptions that carry a response; the sessions' room knows how.</summary>
internal abstract class FailureFactory
{
    internal abstract RequestException TimedOut(PreparedRequest? request, string message, Exception? cause);

    internal abstract RequestException Stalled(PreparedRequest request, TimeSpan idleTimeout, Exception cause);

    internal abstract RequestException TooManyRedirects(Hop last, int limit);

    internal abstract RequestException RedirectRefused(Hop last, string message);

    internal abstract RequestException TooLarge(PreparedRequest? request, long limit, long? announced = null);
}
