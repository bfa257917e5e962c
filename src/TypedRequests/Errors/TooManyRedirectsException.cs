namespace TypedRequests;

/// <summary>A call was redirected more often than <see cref="Session.MaxRedirects"/> allows.</summary>
public sealed class TooManyRedirectsException : RedirectException
{
    internal TooManyRedirectsException(string message, Response response)
        : base(message, response)
    {
    }

    /// <summary>The responses before the last one, oldest first.</summary>
    public IReadOnlyList<Response> History => Response.History;
}
