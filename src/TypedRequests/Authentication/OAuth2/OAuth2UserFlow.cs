namespace TypedRequests;

/// <summary>Tokens for a person who signs in once: kept in an <see cref="ITokenStore"/>, and renewed by refresh token until the server asks for another sign-in.</summary>
/// <remarks>
/// A sign-in takes as long as the person does, and a call waits for it within its timeout: await <see cref="SignInAsync"/> before the first call. When every call that
/// waits is cancelled, the sign-in ends; a request for a token is never broken off, because a refresh token may serve only once.
/// </remarks>
public abstract class OAuth2UserFlow : OAuth2Auth
{
    private protected OAuth2UserFlow(Uri tokenEndpoint, string clientId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
        : base(tokenEndpoint, clientId, send) =>
        // RFC 8252, section 8.5: what is installed on people's machines has no secret, or one that proves nothing; the body is what servers expect it in.
        ClientAuthentication = OAuth2ClientAuthentication.Body;

    /// <summary>The client's secret, for servers that give one to installed applications too.</summary>
    /// <value><see langword="null"/>: a public client.</value>
    public string? ClientSecret { get; init; }

    /// <summary>Where the tokens are kept.</summary>
    /// <value>A new <see cref="MemoryTokenStore"/>: the person signs in again after the next start.</value>
    public ITokenStore Store { get; init; } = new MemoryTokenStore();

    /// <summary>The name under which the store keeps the tokens. Name the person too where several share a store.</summary>
    /// <value>Token endpoint, client and scopes, with spaces between them.</value>
    public string StoreKey { get => field ?? $"{TokenEndpoint.AbsoluteUri} {ClientId} {Scope}".TrimEnd(); init; }

    internal override string? Secret => ClientSecret;

    /// <summary>Makes sure that there is a token: from the store, by refresh token, or by asking the person.</summary>
    /// <param name="cancellationToken">Ends the waiting, and the sign-in if no call waits for it.</param>
    /// <exception cref="OAuth2Exception">The person or the server refused, or the sign-in took too long.</exception>
    /// <exception cref="RequestException">The server cannot be reached.</exception>
    public Task SignInAsync(CancellationToken cancellationToken = default) => EnsureTokenAsync(cancellationToken);

    /// <summary>Forgets the tokens, here and in the store. The server is not told.</summary>
    /// <param name="cancellationToken">Ends the waiting for the store.</param>
    public async Task SignOutAsync(CancellationToken cancellationToken = default)
    {
        await Store.UpdateAsync(StoreKey, static (_, _) => default, cancellationToken).ConfigureAwait(false);
        ForgetToken();
    }

    internal sealed override async Task<OAuth2Token> FetchAsync(string? refused, CancellationToken abandoned)
    {
        // The store is held while the refresh token is used, so that no other process uses the same one; not while a person signs in.
        OAuth2Token? kept = await Store.UpdateAsync(StoreKey, (token, _) => RenewAsync(token, refused), CancellationToken.None).ConfigureAwait(false);
        if (kept is not null) return kept;
        OAuth2Token signedIn = await AskPersonAsync(abandoned).ConfigureAwait(false);
        return await Store.UpdateAsync(StoreKey, (_, _) => new(signedIn), CancellationToken.None).ConfigureAwait(false) ?? signedIn;
    }

    /// <summary>Has the person sign in.</summary>
    private protected abstract Task<OAuth2Token> AskPersonAsync(CancellationToken cancellationToken);

    /// <summary>The token of the store, or the next one; <see langword="null"/> when only a sign-in helps.</summary>
    private async ValueTask<OAuth2Token?> RenewAsync(OAuth2Token? token, string? refused)
    {
        if (token is null || (token.AccessToken != refused && token.IsFresh(TimeProvider.GetUtcNow(), Skew))) return token;
        if (token.RefreshToken is not { } refreshToken) return null;
        try
        {
            OAuth2Answer answer = await AskForTokenAsync(new FormBody { { "grant_type", "refresh_token" }, { "refresh_token", refreshToken } }).ConfigureAwait(false);
            // "bad_refresh_token" is GitHub's word for it.
            return answer.Error is "invalid_grant" or "bad_refresh_token" ? null : answer.ReadToken(TimeProvider.GetUtcNow()).WithRefreshToken(refreshToken);
        }
        catch (RequestException) when (token.AccessToken != refused && token.IsValid(TimeProvider.GetUtcNow()))
        {
            return token;
        }
    }
}
