using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.TestServers;

/// <summary>
/// An authorization server on loopback for one public client: authorization codes with PKCE, device codes, refresh tokens that serve once. It remembers what it was asked, and how often a spent refresh
/// token came again. What it is scripted to say comes first.
/// </summary>
public sealed class IdentityServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, string> _codes = new();
    private readonly ConcurrentDictionary<string, bool> _refreshTokens = new();
    private readonly ConcurrentQueue<(int Status, string Body, string Type)> _scripted = new();
    private int _issued;

    private IdentityServer(Func<IdentityServer, Task<WebApplication>> start) => _app = start(this).GetAwaiter().GetResult();

    public Uri Address => KestrelLoopback.AddressOf(_app);

    public Uri AuthorizationEndpoint => new(Address, "/authorize?tenant=1");

    public Uri TokenEndpoint => new(Address, "/token");

    public Uri DeviceEndpoint => new(Address, "/device");

    /// <summary>The forms that came to the token endpoint, in order.</summary>
    public ConcurrentQueue<IFormCollection> Asked { get; } = new();

    /// <summary>The forms that came to the device authorization endpoint.</summary>
    public ConcurrentQueue<IFormCollection> DevicesAsked { get; } = new();

    /// <summary>What the device authorization endpoint answers, and with which status.</summary>
    public (int Status, string Body) Device { get; set; } =
        (200, """{"device_code":"device-secret","user_code":"WDJB-MJHT","verification_uri":"https://id.example/device","verification_uri_complete":"https://id.example/device?c=WDJB","expires_in":"900","interval":5}""");

    /// <summary>How long the tokens last; null leaves <c>expires_in</c> out.</summary>
    public int? Lifetime { get; set; } = 3600;

    /// <summary>How often a refresh token came that had served already.</summary>
    public int Replays { get; private set; }

    public static IdentityServer Start(X509Certificate2? certificate = null) => new(server => KestrelLoopback.StartAsync(app => app.Run(server.ServeAsync), certificate));

    /// <summary>What the token endpoint says next, once, whatever it is asked.</summary>
    public IdentityServer Say(int status, string body, string type = "application/json")
    {
        _scripted.Enqueue((status, body, type));
        return this;
    }

    /// <summary>What a browser would do whose user agrees: the address that it is sent back to.</summary>
    public Uri Agree(Uri page)
    {
        Dictionary<string, string> asked = page.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        if (asked["response_type"] != "code" || asked["code_challenge_method"] != "S256") throw new InvalidOperationException("This is no request for a code with PKCE.");
        string code = "code-" + Interlocked.Increment(ref _issued);
        _codes[code] = $"{asked["client_id"]} {asked["redirect_uri"]} {asked["code_challenge"]}";
        return new Uri($"{asked["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(asked["state"])}");
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        bool device = context.Request.Path == "/device";
        (device ? DevicesAsked : Asked).Enqueue(form);
        (int status, string body, string type) = device ? (Device.Status, Device.Body, "application/json") : _scripted.TryDequeue(out var said) ? said : Judge(form);
        (context.Response.StatusCode, context.Response.ContentType) = (status, type);
        await context.Response.WriteAsync(body);
    }

    private (int Status, string Body, string Type) Judge(IFormCollection form) => form["grant_type"].ToString() switch
    {
        "authorization_code" => IsProven(form) ? Issue() : Refuse("invalid_grant"),
        "refresh_token" => Rotate(form["refresh_token"].ToString()) ? Issue() : Refuse("invalid_grant"),
        "urn:ietf:params:oauth:grant-type:device_code" => form["device_code"] == "device-secret" ? Issue() : Refuse("invalid_grant"),
        _ => Refuse("unsupported_grant_type"),
    };

    private bool IsProven(IFormCollection form)
    {
        string challenge = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return _codes.TryRemove(form["code"].ToString(), out string? bound) && bound == $"{form["client_id"]} {form["redirect_uri"]} {challenge}";
    }

    private bool Rotate(string refreshToken)
    {
        if (_refreshTokens.TryUpdate(refreshToken, false, true)) return true;
        if (_refreshTokens.ContainsKey(refreshToken)) Replays++;
        return false;
    }

    private (int Status, string Body, string Type) Issue()
    {
        int number = Interlocked.Increment(ref _issued);
        _refreshTokens[$"refresh-{number}"] = true;
        string lifetime = Lifetime is { } seconds ? $",\"expires_in\":{seconds}" : "";
        return (200, $$"""{"access_token":"access-{{number}}","token_type":"bearer","refresh_token":"refresh-{{number}}"{{lifetime}}}""", "application/json");
    }

    private static (int Status, string Body, string Type) Refuse(string error) => (400, $$"""{"error":"{{error}}"}""", "application/json");
}
