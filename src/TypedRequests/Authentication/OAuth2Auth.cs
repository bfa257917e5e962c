using System.Globalization;

namespace TypedRequests;

/// <summary>Bearer tokens from an OAuth 2 token endpoint (RFC 6749), kept until they expire or are refused. Asynchronous calls only.</summary>
/// <remarks>
/// However many calls need a token at once, the endpoint is asked once. A token that a server refuses (401) is replaced once per call, and the call
/// sent again. One instance may serve many sessions.
/// </remarks>
public abstract class OAuth2Auth : Auth
{
    private const int LongestResponse = 1 << 20;
    private const string Scheme = "Bearer ";

    private readonly Uri _tokenEndpoint;
    private readonly string _clientId;
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;
    private readonly OAuth2TokenCache _tokens;

    private protected OAuth2Auth(Uri tokenEndpoint, string clientId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    {
        ArgumentNullException.ThrowIfNull(tokenEndpoint);
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentNullException.ThrowIfNull(send);
        (_tokenEndpoint, _clientId, _send) = (((RequestUrl)tokenEndpoint).Resolve((Uri?)null, default).Wire, clientId, send);
        _tokens = new(this);
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
    private protected abstract string? Secret { get; }

    /// <inheritdoc/>
    protected internal sealed override void Sign(AuthRequest request) => throw Asynchronous();

    /// <inheritdoc/>
    protected internal sealed override async ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken) =>
        request.SetHeader("Authorization", Scheme + await _tokens.GetAsync(refused: null, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    protected internal sealed override bool Answer(AuthRequest request, AuthChallenge challenge) => throw Asynchronous();

    /// <inheritdoc/>
    protected internal sealed override async ValueTask<bool> AnswerAsync(AuthRequest request, AuthChallenge challenge, CancellationToken cancellationToken)
    {
        string? refused = challenge.RefusedAuthorization is { } header && header.StartsWith(Scheme, StringComparison.Ordinal) ? header[Scheme.Length..] : null;
        if (refused is null) return false;
        string token = await _tokens.GetAsync(refused, cancellationToken).ConfigureAwait(false);
        request.SetHeader("Authorization", Scheme + token);
        return token != refused;
    }

    /// <summary>Adds the grant to the token request.</summary>
    private protected abstract void AddGrant(FormBody form);

    /// <summary>Sees each answer, for grants that change with it.</summary>
    private protected virtual void Accept(OAuth2Token token)
    {
    }

    internal async Task<OAuth2Token> FetchAsync()
    {
        using var timeout = new CancellationTokenSource(Timeout, TimeProvider);
        try
        {
            using HttpRequestMessage request = CreateRequest();
            using HttpResponseMessage response = await _send(request, timeout.Token).ConfigureAwait(false);
            byte[] body = await ReadAsync(response, timeout.Token).ConfigureAwait(false);
            OAuth2Token token = OAuth2TokenReader.Read(_tokenEndpoint, response, body, TimeProvider.GetUtcNow());
            Accept(token);
            return token;
        }
        catch (OperationCanceledException expired) when (timeout.IsCancellationRequested)
        {
            throw new RequestException($"The token endpoint {UrlRules.Place(_tokenEndpoint)} has not answered within {Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s.", expired);
        }
    }

    private HttpRequestMessage CreateRequest()
    {
        var form = new FormBody();
        AddGrant(form);
        form.Add("scope", Scope);
        foreach ((string name, string value) in Parameters) form.Add(name, value);
        var request = new HttpRequestMessage(HttpMethod.Post, _tokenEndpoint);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (Secret is { } secret && ClientAuthentication is OAuth2ClientAuthentication.Basic)
        {
            // RFC 6749, section 2.3.1: each is form-encoded before it becomes Basic.
            string basic = BasicAuth.Header(UrlEncoder.Escape(_clientId, UrlEscape.Form), UrlEncoder.Escape(secret, UrlEscape.Form));
            request.Headers.TryAddWithoutValidation("Authorization", basic);
        }
        else
        {
            form.Add("client_id", _clientId);
            form.Add("client_secret", Secret);
        }

        request.Content = form.ToContent();
        return request;
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(LongestResponse).WaitAsync(cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
    }

    private NotSupportedException Asynchronous() =>
        AsynchronousOnly.Refuse(GetType().Name, "fetch a token beforehand and pass Auth.Bearer(token)");
}
