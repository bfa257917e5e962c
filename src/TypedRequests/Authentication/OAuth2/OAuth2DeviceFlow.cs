namespace TypedRequests;

/// <summary>The device flow (RFC 8628): a script shows a code, and a person signs in with it in a browser anywhere.</summary>
/// <example><code>
/// var auth = new OAuth2DeviceFlow(deviceEndpoint, tokenEndpoint, clientId, (prompt, _) => { Console.WriteLine(prompt); return default; }, http.SendAsync);
/// await auth.SignInAsync();
/// </code></example>
/// <param name="deviceEndpoint">The device authorization endpoint, absolute.</param>
/// <param name="tokenEndpoint">The token endpoint, absolute.</param>
/// <param name="clientId">The client's identifier.</param>
/// <param name="prompt">Shows the person what to do; the server is asked for the token when it returns.</param>
/// <param name="send">What sends the requests, such as <c>httpClient.SendAsync</c>; not a session that signs with these tokens itself.</param>
/// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
/// <exception cref="InvalidRequestException">An endpoint cannot be called.</exception>
public sealed class OAuth2DeviceFlow(
    Uri deviceEndpoint, Uri tokenEndpoint, string clientId, Func<DeviceFlowPrompt, CancellationToken, ValueTask> prompt,
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    : OAuth2UserFlow(tokenEndpoint, clientId, send)
{
    private static readonly TimeSpan s_usualInterval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longestInterval = TimeSpan.FromMinutes(1);

    // RFC 8628 requires the lifetime; a server that forgets it is not asked without end.
    private static readonly TimeSpan s_usualLifetime = TimeSpan.FromMinutes(15);

    private readonly Uri _deviceEndpoint = Checked(deviceEndpoint ?? throw new ArgumentNullException(nameof(deviceEndpoint)));
    private readonly Func<DeviceFlowPrompt, CancellationToken, ValueTask> _prompt = prompt ?? throw new ArgumentNullException(nameof(prompt));

    private protected override async Task<OAuth2Token> AskPersonAsync(CancellationToken cancellationToken)
    {
        OAuth2Answer device = await AskAsync(_deviceEndpoint, "device authorization endpoint", new FormBody { { "scope", Scope } }, cancellationToken).ConfigureAwait(false);
        if (device.IsRefusal) throw device.Refused();
        DateTimeOffset end = TimeProvider.GetUtcNow() + (device.Fields.Seconds("expires_in") ?? s_usualLifetime);
        string deviceCode = device.Needed("device_code");
        await _prompt(ReadPrompt(device, end), cancellationToken).ConfigureAwait(false);
        return await PollAsync(deviceCode, device.Fields.Seconds("interval") ?? s_usualInterval, end, cancellationToken).ConfigureAwait(false);
    }

    private DeviceFlowPrompt ReadPrompt(OAuth2Answer device, DateTimeOffset end)
    {
        // "verification_url" is what Google wrote before there was an RFC.
        Uri page = Page(device.Fields.GetValueOrDefault("verification_uri") ?? device.Fields.GetValueOrDefault("verification_url"))
            ?? throw new RequestException($"The device authorization endpoint {UrlRules.Place(_deviceEndpoint)} names no page to open (verification_uri, http or https).");
        return new(device.Needed("user_code"), page, Page(device.Fields.GetValueOrDefault("verification_uri_complete")), end);
    }

    private static Uri? Page(string? text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? page) && page.Scheme is "http" or "https" ? page : null;

    private async Task<OAuth2Token> PollAsync(string deviceCode, TimeSpan interval, DateTimeOffset end, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan left = end - TimeProvider.GetUtcNow();
            if (left <= TimeSpan.Zero) throw Expired();
            await Task.Delay(interval < left ? interval : left, TimeProvider, cancellationToken).ConfigureAwait(false);
            if (TimeProvider.GetUtcNow() >= end) throw Expired();
            OAuth2Answer? answer = await TryAskAsync(deviceCode).ConfigureAwait(false);
            switch (answer)
            {
                case null or { IsUnavailable: true }: // section 3.5: ask less often
                    interval = interval * 2 < s_longestInterval ? interval * 2 : s_longestInterval;
                    break;
                case { Error: "authorization_pending" }:
                    break;
                case { Error: "slow_down" }:
                    TimeSpan named = answer.Fields.Seconds("interval") ?? TimeSpan.Zero;
                    interval = named > interval + s_usualInterval ? named : interval + s_usualInterval;
                    break;
                default:
                    return answer.ReadToken(TimeProvider.GetUtcNow());
            }
        }
    }

    /// <summary>The server's word on the code; <see langword="null"/> when it cannot be reached just now.</summary>
    private async Task<OAuth2Answer?> TryAskAsync(string deviceCode)
    {
        try
        {
            return await AskForTokenAsync(new FormBody { { "grant_type", "urn:ietf:params:oauth:grant-type:device_code" }, { "device_code", deviceCode } }).ConfigureAwait(false);
        }
        catch (RequestException)
        {
            return null;
        }
    }

    private static OAuth2Exception Expired() => new("The code of the device flow has ended before anyone signed in with it. Sign in again to get a new one.", "expired_token");
}
