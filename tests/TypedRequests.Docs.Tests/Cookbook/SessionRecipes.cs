using System.Net;
using System.Security.Cryptography;

namespace TypedRequests.Docs.Tests.Cookbook;

/// <summary>docs/cookbook.md: recipes with a session alone.</summary>
public sealed class SessionRecipes : IAsyncDisposable
{
    private readonly ScriptedServer _server = ScriptedServer.Start();
    private readonly Session _session;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typed-requests-cookbook");

    public SessionRecipes() => _session = new() { BaseAddress = _server.Address };

    public async ValueTask DisposeAsync()
    {
        _session.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void MakeASession()
    {
        using var session = new Session { BaseAddress = new Uri("https://api.example.com") };
        Assert.Equal("/a", session.Prepare(HttpMethod.Get, "/a").Url.PathAndQuery);
    }

    [Fact]
    public async Task CallOnceWithoutAnInterface()
    {
        (Session session, string owner, string repo) = (_session, "a b", "c");
        _server.On("/repos/a%20b/c", r => r.Json("""{"fullName":"a b/c","description":null,"stargazersCount":1}"""));
        Repository once = await session.GetJsonAsync<Repository>($"/repos/{owner}/{repo}");
        Assert.Equal("a b/c", once.FullName);
    }

    [Fact]
    public async Task SendJson()
    {
        Session session = _session;
        _server.Always(r => r.Status(201));
        await session.PostJsonAsync("/issues", new { title = "Bug", labels = new[] { "ui", "urgent" } });
        Assert.Equal("""{"title":"Bug","labels":["ui","urgent"]}""", _server.Requests[0].BodyText);
    }

    [Fact]
    public async Task UploadAndDownloadWithProgress()
    {
        (Session session, string path) = (_session, Path.Combine(_folder.FullName, "file.txt"));
        await File.WriteAllTextAsync(path, "text", TestContext.Current.CancellationToken);
        _server.On("/files", r => r.Status(201)).On("/files/1", r => r.Status(200, "other"));
        var progress = new Progress<TransferProgress>(p => Console.Write($"\r{100 * p.BytesTransferred / p.TotalBytes} %"));
        await session.PostAsync("/files", new() { Files = { ["file"] = FilePart.FromPath(path) }, Progress = progress });
        await session.DownloadAsync("/files/1", path, new() { Progress = progress });
        Assert.Contains("text", _server.Requests[0].BodyText);
        Assert.Equal("other", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task UseAnApiKey()
    {
        (Session session, string key) = (_session, "k1");
        _server.Always(r => r.Status(200));
        session.Auth = Auth.ApiKey("X-Api-Key", key);
        await session.GetAsync("/");
        Assert.Equal("k1", _server.Requests[0].Header("X-Api-Key"));
    }

    [Fact]
    public async Task CallAsAServiceWithOAuth2()
    {
        (Session session, string clientId, string clientSecret) = (_session, "id", "secret");
        var tokenEndpoint = new Uri(_server.Address, "/token");
        _server.On("/token", r => r.Json("""{"access_token":"t1","token_type":"Bearer","expires_in":3600}""")).On("/me", r => r.Status(200));
        using var http = new HttpClient();
        session.Auth = new OAuth2ClientCredentials(tokenEndpoint, clientId, clientSecret, http.SendAsync) { Scope = "read" };
        await session.GetAsync("/me");
        Assert.Equal("Bearer t1", _server.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task LetAPersonSignInFromATerminal()
    {
        (Session session, string clientId, string path, CancellationToken cancellationToken) = (_session, "id", Path.Combine(_folder.FullName, "tokens.json"), TestContext.Current.CancellationToken);
        (Uri deviceEndpoint, Uri tokenEndpoint) = (new(_server.Address, "/device"), new(_server.Address, "/token"));
        _server.On("/device", r => r.Json("""{"device_code":"d","user_code":"WDJB","verification_uri":"https://id.example/device","expires_in":600,"interval":0}"""))
            .On("/token", r => r.Json("""{"access_token":"t2","token_type":"Bearer","expires_in":3600}""")).On("/me", r => r.Status(200));
        DeviceFlowPrompt? shown = null;
        ValueTask Show(DeviceFlowPrompt prompt, CancellationToken token)
        {
            shown = prompt;
            return default;
        }

        using var http = new HttpClient();
        var device = new OAuth2DeviceFlow(deviceEndpoint, tokenEndpoint, clientId, Show, http.SendAsync) { Store = new FileTokenStore(path) };
        await device.SignInAsync(cancellationToken);
        session.Auth = device;
        await session.GetAsync("/me", cancellationToken: cancellationToken);
        Assert.Equal(("WDJB", "Bearer t2"), (shown?.UserCode, _server.Requests[^1].Header("Authorization")));
    }

    [Fact]
    public async Task SignRequestsAsS3WantsIt()
    {
        _server.Always(r => r.Status(200));
        _session.Auth = new SignedAuth("key", SHA256.HashData("secret"u8));
        await _session.PutAsync("/object", new() { Content = "text" });
        Assert.StartsWith("Signed key:", _server.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task LogInToASiteAndStayLoggedIn()
    {
        (Session session, string user, string password, string path) = (_session, "me", "pw", Path.Combine(_folder.FullName, "cookies.json"));
        _server.On("/login", r => r.Status(200, "", ("Set-Cookie", "sid=1; HttpOnly"))).On("/account", r => r.Status(200));
        await session.PostAsync("/login", new() { Form = { ["user"] = user, ["password"] = password } });
        Response page = await session.GetAsync("/account");           // the cookie goes along
        session.Cookies.Save(path, includeSessionCookies: true);      // and session.Cookies.Load(path) at the next start
        Assert.True(page.IsSuccessStatusCode);
        Assert.Equal("sid=1", _server.Requests[1].Header("Cookie"));
        var later = new CookieJar();
        later.Load(path);
        Assert.Equal("1", later["sid"]);
    }

    [Fact]
    public async Task SetTimeouts()
    {
        Session session = _session;
        _server.Always(r => r.Status(200));
        session.Timeout = TimeSpan.FromSeconds(30);                                                    // every call of the session
        Response slow = await session.GetAsync("/report", new() { Timeout = TimeSpan.FromMinutes(5) }); // this call
        Assert.True(slow.IsSuccessStatusCode);
    }

    [Fact]
    public async Task SeeWhatWasSentAndAskOnlyForWhatChanged()
    {
        (Session session, string etag) = (_session, "\"v1\"");
        _server.Always(r => r.Status(304));
        Response response = await session.GetAsync("/issues");
        Console.WriteLine(response.Request.ToCurl());       // secrets are masked; ToCurl(showSecrets: true) shows them
        Response fresh = await session.GetAsync("/issues", new() { Headers = { ["If-None-Match"] = etag } });
        if (fresh.StatusCode == HttpStatusCode.NotModified) Console.WriteLine("nothing new");
        Assert.Equal(etag, _server.Requests[1].Header("If-None-Match"));
    }
}
