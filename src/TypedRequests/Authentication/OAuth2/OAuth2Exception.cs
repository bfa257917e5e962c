using System.Net;

namespace TypedRequests;

/// <summary>An authorization server has refused (RFC 6749, sections 4.1.2.1 and 5.2; RFC 8628, section 3.5), or a sign-in came to no end.</summary>
/// <remarks>What the server says is shortened, and freed of every secret that it was sent.</remarks>
public sealed class OAuth2Exception : RequestException
{
    internal OAuth2Exception(string message, string? error, string? description = null, string? uri = null)
        : base(message) =>
        (Error, ErrorDescription, ErrorUri) = (error, description, uri);

    internal OAuth2Exception(string message, HttpStatusCode status, string? error, string? description, string? uri)
        : base(message, status) =>
        (Error, ErrorDescription, ErrorUri) = (error, description, uri);

    /// <summary>The code of the error, such as <c>invalid_grant</c> or <c>access_denied</c>; <see langword="null"/> when the server gave none.</summary>
    public string? Error { get; }

    /// <summary>What the server says about it, for people.</summary>
    public string? ErrorDescription { get; }

    /// <summary>The address of a page about the error, as the server wrote it.</summary>
    public string? ErrorUri { get; }
}
