namespace TypedRequests;

/// <summary>A redirect that is not followed: from https to http, to another scheme, with a body that cannot be sent again, or one too many.</summary>
public class RedirectException : RequestException
{
    internal RedirectException(string message, Response response)
        : base(HttpRequestError.InvalidResponse, message) =>
        Response = response;

    /// <summary>The redirecting response, with the hops before it as its history.</summary>
    public Response Response { get; }
}
