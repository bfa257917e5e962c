namespace TypedRequests;

/// <summary>Tokens by the refresh-token grant (RFC 6749, section 6): an application that acts for a user who has agreed before.</summary>
/// <param name="tokenEndpoint">The token endpoint, absolute.</param>
/// <param name="clientId">The client's identifier.</param>
/// <param name="refreshToken">The refresh token; servers that rotate it answer with the next one.</param>
/// <param name="send">What sends the token request, such as <c>httpClient.SendAsync</c>; not a session that signs with these tokens itself.</param>
/// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
/// <exception cref="InvalidRequestException">The token endpoint cannot be called.</exception>
public sealed class OAuth2RefreshToken(
    Uri tokenEndpoint, string clientId, string refreshToken, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    : OAuth2Auth(tokenEndpoint, clientId, send)
{
    private string _refreshToken = NotEmpty(refreshToken);

    /// <summary>The client's secret.</summary>
    /// <value><see langword="null"/>: a public client, which names itself in the form.</value>
    public string? ClientSecret { get; init; }

    /// <summary>Called with each new refresh token, to be kept for the next start. Calls wait for it.</summary>
    /// <value><see langword="null"/>: a rotated token is known to this instance only.</value>
    public Action<string>? Rotated { get; init; }

    internal override string? Secret => ClientSecret;

    internal override async Task<OAuth2Token> FetchAsync(string? refused, CancellationToken abandoned)
    {
        var grant = new FormBody { { "grant_type", "refresh_token" }, { "refresh_token", Volatile.Read(ref _refreshToken) }, { "scope", Scope } };
        OAuth2Answer answer = await AskForTokenAsync(grant).ConfigureAwait(false);
        OAuth2Token token = answer.ReadToken(TimeProvider.GetUtcNow());
        if (token.RefreshToken is { } next && next != _refreshToken)
        {
            Volatile.Write(ref _refreshToken, next);
            Rotated?.Invoke(next);
        }

        return token;
    }

    private static string NotEmpty(string refreshToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(refreshToken);
        return refreshToken;
    }
}
