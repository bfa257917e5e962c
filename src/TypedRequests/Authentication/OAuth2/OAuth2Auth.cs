namespace TypedRequests;

/// <summary>Bearer tokens from an OAuth 2 token endpoint (RFC 6749), kept until shortly before they expire.</summary>
/// <remarks>
/// However many calls wait for a token, the endpoint is asked once. A token that a server refuses (401) is replaced once per call, and the call
/// sent again. While a token still holds, a token endpoint that is down is not an error. One instance may serve many sessions. Refusals are <see cref="OAuth2Exception"/>s.
/// </remarks>
public abstract class OAuth2Auth : Auth
{
    private const string Scheme = "Bearer ";

    private readonly OAuth2Endpoint _server;
    private readonly OAuth2TokenCache _tokens;

    private protected OAuth2Auth(Uri tokenEndpoint, string clientId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    {
        ArgumentNullException.ThrowIfNull(tokenEndpoint);
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentNullException.ThrowIfNull(send);
        (TokenEndpoint, ClientId) = (Checked(tokenEndpoint), clientId);
        (_server, _tokens) = (new(this, clientId, send), new(this));
    }

    /// <summary>The scopes asked for, separated by spaces.</summary>
    /// <value><see langword="null"/>: the server's default.</value>
    public string? Scope { get; init; }

    /// <summary>More parameters of the token request, such as <c>audience</c> or <c>resource</c>.</summary>
    /// <value>None.</value>
    public IReadOnlyCollection<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>How the client proves itself to the token endpoint.</summary>
    /// <value><see cref="OAuth2ClientAuthentication.Basic"/>.</value>
    public OAuth2ClientAuthentication ClientAuthentication { get; init; }

    /// <summary>How long before its end a token is replaced; at most half of its life.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan Skew { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the token endpoint may take.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock by which tokens expire.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The client's secret; <see langword="null"/> for a public client.</summary>
    internal abstract string? Secret { get; }

    private protected Uri TokenEndpoint { get; }

    private protected string ClientId { get; }

    /// <inheritdoc/>
    protected internal sealed override void Sign(AuthRequest request) => throw Asynchronous();

    /// <inheritdoc/>
    protected internal sealed override async ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.SetHeader("Authorization", Scheme + await _tokens.GetAsync(refused: null, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    protected internal sealed override bool Answer(AuthRequest request, AuthChallenge challenge) => throw Asynchronous();

    /// <inheritdoc/>
    protected internal sealed override async ValueTask<bool> AnswerAsync(AuthRequest request, AuthChallenge challenge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(challenge);
        string? refused = challenge.RefusedAuthorization is { } header && header.StartsWith(Scheme, StringComparison.Ordinal) ? header[Scheme.Length..] : null;
        if (refused is null) return false;
        string token = await _tokens.GetAsync(refused, cancellationToken).ConfigureAwait(false);
        request.SetHeader("Authorization", Scheme + token);
        return token != refused;
    }

    /// <summary>Gets a new token.</summary>
    /// <param name="refused">The token that a server has refused; <see langword="null"/> when the last one only grows old.</param>
    /// <param name="abandoned">Cancelled when no call waits any more; ends what waits for a person, and no request for a token.</param>
    internal abstract Task<OAuth2Token> FetchAsync(string? refused, CancellationToken abandoned);

    /// <summary>Waits for a token, and gets one if there is none.</summary>
    private protected async Task EnsureTokenAsync(CancellationToken cancellationToken) => await _tokens.GetAsync(refused: null, cancellationToken).ConfigureAwait(false);

    /// <summary>Forgets the token in use.</summary>
    private protected void ForgetToken() => _tokens.Clear();

    /// <summary>Sends a grant to the token endpoint.</summary>
    private protected Task<OAuth2Answer> AskForTokenAsync(FormBody grant)
    {
        foreach ((string name, string value) in Parameters) grant.Add(name, value);
        return _server.PostAsync(TokenEndpoint, "token endpoint", grant, CancellationToken.None);
    }

    /// <summary>Sends a form to another endpoint of the server.</summary>
    private protected Task<OAuth2Answer> AskAsync(Uri endpoint, string name, FormBody form, CancellationToken cancellationToken) => _server.PostAsync(endpoint, name, form, cancellationToken);

    private protected static Uri Checked(Uri endpoint) => ((RequestUrl)endpoint).Resolve((Uri?)null, default).Wire;

    private NotSupportedException Asynchronous() =>
        AsynchronousOnly.Refuse(GetType().Name, "fetch a token beforehand and pass Auth.Bearer(token)");
}
