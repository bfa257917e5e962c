namespace TypedRequests;

/// <summary>A server's refusal, as an <see cref="Auth"/> sees it.</summary>
/// <param name="statusCode">The status; usually 401.</param>
/// <param name="wwwAuthenticate">The <c>WWW-Authenticate</c> lines in order; empty when the server sent none.</param>
public sealed class AuthChallenge(int statusCode, IReadOnlyList<string> wwwAuthenticate)
{
    /// <summary>The status; usually 401.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The <c>WWW-Authenticate</c> lines in order; empty when the server sent none.</summary>
    public IReadOnlyList<string> WwwAuthenticate { get; } = wwwAuthenticate;

    /// <summary>All headers of the response, for challenges that stand elsewhere (<c>X-Transmission-Session-Id</c>).</summary>
    public HeaderCollection Headers { get; internal init; } = new([]);

    /// <summary>Which challenge of the request this is: 1 for the first, 2 after one answer, and so on up to <see cref="Auth.MaxAnswers"/>.</summary>
    public int Attempt { get; internal init; } = 1;

    /// <summary>The <c>Authorization</c> value that was refused, so that a token renewed meanwhile is not renewed again.</summary>
    internal string? RefusedAuthorization { get; init; }

    /// <summary>The schemes that the lines offer, in order, read as RFC 9110, section 11.6.1 says. What is malformed is left out.</summary>
    public IReadOnlyList<AuthScheme> Schemes => field ??= AuthSchemeParser.Parse(WwwAuthenticate);
}
