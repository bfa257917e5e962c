namespace TypedRequests;

/// <summary>Tokens by the client-credentials grant (RFC 6749, section 4.4): a service that acts for itself.</summary>
/// <example><code>session.Auth = new OAuth2ClientCredentials(new("https://id.example/token"), id, secret, http.SendAsync) { Scope = "read" };</code></example>
/// <param name="tokenEndpoint">The token endpoint, absolute.</param>
/// <param name="clientId">The client's identifier.</param>
/// <param name="clientSecret">The client's secret.</param>
/// <param name="send">What sends the token request, such as <c>httpClient.SendAsync</c>; not a session that signs with these tokens itself.</param>
/// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
/// <exception cref="InvalidRequestException">The token endpoint cannot be called.</exception>
public sealed class OAuth2ClientCredentials(
    Uri tokenEndpoint, string clientId, string clientSecret, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    : OAuth2Auth(tokenEndpoint, clientId, send)
{
    internal override string? Secret { get; } = NotEmpty(clientSecret);

    internal override async Task<OAuth2Token> FetchAsync(string? refused, CancellationToken abandoned)
    {
        OAuth2Answer answer = await AskForTokenAsync(new FormBody { { "grant_type", "client_credentials" }, { "scope", Scope } }).ConfigureAwait(false);
        return answer.ReadToken(TimeProvider.GetUtcNow());
    }

    private static string NotEmpty(string clientSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        return clientSecret;
    }
}
