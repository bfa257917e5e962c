using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>The authorization code flow with PKCE over a loopback address (RFC 6749, section 4.1; RFC 7636; RFC 8252): a person signs in in the browser of this machine.</summary>
/// <example><code>
/// var auth = new OAuth2BrowserFlow(authorizationEndpoint, tokenEndpoint, clientId, open, http.SendAsync) { Scope = "read", Store = new FileTokenStore(path) };
/// ValueTask open(Uri page, CancellationToken _) { Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true }); return default; }
/// </code></example>
/// <param name="authorizationEndpoint">The authorization endpoint, absolute.</param>
/// <param name="tokenEndpoint">The token endpoint, absolute.</param>
/// <param name="clientId">The client's identifier.</param>
/// <param name="open">Opens the page in the person's browser, or shows its address.</param>
/// <param name="send">What sends the token requests, such as <c>httpClient.SendAsync</c>; not a session that signs with these tokens itself.</param>
/// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
/// <exception cref="InvalidRequestException">An endpoint cannot be called.</exception>
[UnsupportedOSPlatform(Unsupported.Browser)] // a page cannot listen
public sealed class OAuth2BrowserFlow(
    Uri authorizationEndpoint, Uri tokenEndpoint, string clientId, Func<Uri, CancellationToken, ValueTask> open,
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    : OAuth2UserFlow(tokenEndpoint, clientId, send)
{
    private const int RandomBytes = 32;

    private readonly Uri _authorizationEndpoint = Checked(authorizationEndpoint ?? throw new ArgumentNullException(nameof(authorizationEndpoint)));
    private readonly Func<Uri, CancellationToken, ValueTask> _open = OperatingSystem.IsBrowser()
        ? throw Unsupported.Refused("OAuth2BrowserFlow", "A page cannot listen. Sign in as the page's framework does, and use Auth.Bearer.")
        : open ?? throw new ArgumentNullException(nameof(open));

    /// <summary>Where the server sends the browser back to: <c>http</c> and a loopback host, which the server must know. Port 0 is any free port.</summary>
    /// <value><c>http://127.0.0.1:0/</c>. Some servers want <c>http://localhost:0</c>.</value>
    /// <exception cref="ArgumentException">It is not http, or the host is not 127.0.0.1, [::1] or localhost.</exception>
    public Uri RedirectUri { get; init => field = LoopbackReceiver.Checked(value); } = new("http://127.0.0.1:0/");

    /// <summary>More parameters of the page, such as <c>prompt</c>, <c>login_hint</c> or <c>access_type</c>.</summary>
    /// <value>None.</value>
    public IReadOnlyCollection<KeyValuePair<string, string>> AuthorizationParameters { get; init; } = [];

    /// <summary>How long the person may take.</summary>
    /// <value>5 minutes.</value>
    public TimeSpan SignInTimeout { get; init; } = TimeSpan.FromMinutes(5);

    private protected override async Task<OAuth2Token> AskPersonAsync(CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(SignInTimeout, TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await SignInAsync(NewSecret(), NewSecret(), either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            throw new OAuth2Exception($"The sign-in was not completed within {SignInTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s (SignInTimeout).", error: null);
        }
    }

    private async Task<OAuth2Token> SignInAsync(string state, string verifier, CancellationToken cancellationToken)
    {
        using var receiver = new LoopbackReceiver(RedirectUri, state);
        await _open(PageFor(receiver.RedirectUri, state, verifier), cancellationToken).ConfigureAwait(false);
        Dictionary<string, string> back = await receiver.ReceiveAsync(cancellationToken).ConfigureAwait(false);
        var answer = new OAuth2Answer($"The authorization endpoint {UrlRules.Place(_authorizationEndpoint)}", System.Net.HttpStatusCode.OK, back, [state, verifier]);
        if (answer.Error is not null) throw answer.Refused();
        OAuth2Answer token = await AskForTokenAsync(new FormBody
        {
            { "grant_type", "authorization_code" }, { "code", answer.Needed("code") }, { "redirect_uri", receiver.RedirectUri }, { "code_verifier", verifier },
        }).ConfigureAwait(false);
        return token.ReadToken(TimeProvider.GetUtcNow());
    }

    private Uri PageFor(string redirectUri, string state, string verifier)
    {
        var page = new StringBuilder(_authorizationEndpoint.AbsoluteUri);
        char next = _authorizationEndpoint.Query.Length == 0 ? '?' : '&';
        KeyValuePair<string, string?>[] parameters =
        [
            new("response_type", "code"), new("client_id", ClientId), new("redirect_uri", redirectUri), new("scope", Scope), new("state", state),
            new("code_challenge", Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))), new("code_challenge_method", "S256"),
            .. AuthorizationParameters.Select(parameter => new KeyValuePair<string, string?>(parameter.Key, parameter.Value)),
        ];
        foreach ((string name, string? value) in parameters)
        {
            if (value is null) continue;
            page.Append(next).Append(UrlEncoder.Escape(name, UrlEscape.Data)).Append('=').Append(UrlEncoder.Escape(value, UrlEscape.Data));
            next = '&';
        }

        return UrlRules.CreateUri(page.ToString());
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string NewSecret() => Base64Url(RandomNumberGenerator.GetBytes(RandomBytes));
}
