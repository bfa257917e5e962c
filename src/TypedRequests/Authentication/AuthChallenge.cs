namespace TypedRequests;

/// <summary>A server's refusal, as an <see cref="Auth"/> sees it.</summary>
/// <param name="statusCode">The status, 401 as a rule.</param>
/// <param name="wwwAuthenticate">The <c>WWW-Authenticate</c> lines in order; empty when the server sent none.</param>
public sealed class AuthChallenge(int statusCode, IReadOnlyList<string> wwwAuthenticate)
{
    /// <summary>The status, 401 as a rule.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The <c>WWW-Authenticate</c> lines in order; empty when the server sent none.</summary>
    public IReadOnlyList<string> WwwAuthenticate { get; } = wwwAuthenticate;
}
