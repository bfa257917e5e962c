using System.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Docs;

/// <summary>docs/authentication.md; its scheme of one's own is tested where internals are not seen.</summary>
public sealed class AuthenticationPageTests
{
    [Fact]
    public async Task EachSchemeSignsACall()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var s = new Session { BaseAddress = server.Address };
        (string token, string key) = ("t", "k");
        static ValueTask<string> LoadTokenAsync(CancellationToken cancellationToken) => new("loaded");
        s.Auth = Auth.Basic("user", "pass");
        await s.GetAsync("/");
        s.Auth = Auth.Bearer(token);
        await s.GetAsync("/");
        s.Auth = Auth.Bearer(async cancellationToken => await LoadTokenAsync(cancellationToken));
        await s.GetAsync("/");
        s.Auth = Auth.ApiKey("X-Api-Key", key);
        await s.GetAsync("/");
        s.Auth = Auth.Digest("user", "pass");
        await s.GetAsync("/");
        await s.GetAsync("/get", new() { Auth = Auth.None });
        s.Auth = Auth.Netrc();
        Assert.Equal(["Basic dXNlcjpwYXNz", "Bearer t", "Bearer loaded", null, null, null], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal("k", server.Requests[3].Header("X-Api-Key"));
    }

    [Fact]
    public async Task TokensComeFromAnEndpoint()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var s = new Session { BaseAddress = server.Address };
        var http = new { SendAsync = new Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>(new TokenEndpoint("""{"access_token":"t","refresh_token":"r2"}""").Send) };
        (Uri tokenEndpoint, string clientId, string clientSecret, string refreshToken) = (TokenEndpoint.Address, "id", "secret", "r1");
        var stored = new List<string>();
        void Store(string next) => stored.Add(next);
        s.Auth = new OAuth2ClientCredentials(tokenEndpoint, clientId, clientSecret, http.SendAsync) { Scope = "read" };
        await s.GetAsync("/");
        s.Auth = new OAuth2RefreshToken(tokenEndpoint, clientId, refreshToken, http.SendAsync) { Rotated = Store };
        await s.GetAsync("/");
        Assert.Equal(["Bearer t", "Bearer t"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal(["r2"], stored);
    }

    [Fact]
    public async Task APersonSignsInInABrowserOrOnADevice()
    {
        await using IdentityServer server = IdentityServer.Start();
        await using ScriptedServer api = ScriptedServer.Start().Always(r => r.Status(200));
        using var s = new Session { BaseAddress = api.Address };
        using var http = new HttpClient();
        server.Device = (200, """{"device_code":"device-secret","user_code":"U","verification_uri":"https://id.example/device","interval":0.01}""");
        (Uri authorizationEndpoint, Uri deviceEndpoint, Uri tokenEndpoint, string clientId) = (server.AuthorizationEndpoint, server.DeviceEndpoint, server.TokenEndpoint, "cli");
        string path = Path.Combine(Directory.CreateTempSubdirectory("typed-requests").FullName, "tokens.json");
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        var Console = new StringWriter();
        var Process = new Browser(page => http.GetAsync(server.Agree(page)));
        var browser = new OAuth2BrowserFlow(authorizationEndpoint, tokenEndpoint, clientId, Open, http.SendAsync) { Scope = "read", Store = new FileTokenStore(path) };
        ValueTask Open(Uri page, CancellationToken cancellationToken)
        {
            Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true });
            return default;
        }
        await browser.SignInAsync(cancellationToken);
        s.Auth = browser;
        await s.GetAsync("/");
        var device = new OAuth2DeviceFlow(deviceEndpoint, tokenEndpoint, clientId, Show, http.SendAsync) { Store = new FileTokenStore(path) };
        ValueTask Show(DeviceFlowPrompt prompt, CancellationToken cancellationToken)
        {
            Console.WriteLine(prompt);
            return default;
        }
        await device.SignInAsync(cancellationToken);
        s.Auth = device;
        await s.GetAsync("/");
        Assert.Equal(["Bearer access-2", "Bearer access-3"], api.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal("Open https://id.example/device and enter the code U.", Console.ToString().Trim());
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private sealed class Browser(Func<Uri, Task> open)
    {
        public void Start(ProcessStartInfo program) => open(new(program.FileName));
    }
}
