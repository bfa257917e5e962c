using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>Where tokens are kept between starts. field: S23</summary>
public sealed class TokenStoreTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("typed-requests").FullName, "tokens.json");
    private readonly ManualTime _time = new();
    private readonly HttpClient _http = new();
    private int _prompts;

    [Fact]
    public async Task TheNextStartNeedsNoSignIn()
    {
        await using IdentityServer server = IdentityServer.Start();
        Assert.Equal("Bearer access-1", await SignedAsync(Flow(server, new FileTokenStore(_path))));
        Assert.Equal("Bearer access-1", await Signing.AuthorizationAsync(Flow(server, new FileTokenStore(_path))));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("Bearer access-2", await Signing.AuthorizationAsync(Flow(server, new FileTokenStore(_path))));
        Assert.Equal("refresh-1", server.Asked.Last()["refresh_token"]);
        Assert.Equal((1, 0), (_prompts, server.Replays));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_path));
    }

    [Fact] // RFC 9700, section 4.14: a refresh token that comes twice takes the whole family with it
    public async Task ManyProcessesNeverUseOneRefreshTokenTwice()
    {
        await using IdentityServer server = IdentityServer.Start();
        await SignedAsync(Flow(server, new FileTokenStore(_path)));
        _time.Advance(TimeSpan.FromHours(1));
        string?[] headers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Signing.AuthorizationAsync(Flow(server, new FileTokenStore(_path))))));
        Assert.All(headers, header => Assert.Equal("Bearer access-2", header));
        Assert.Equal((1, 0, 2), (_prompts, server.Replays, server.Asked.Count));
    }

    [Fact]
    public async Task ARefreshTokenThatIsSpentAsksThePersonAgain()
    {
        await using IdentityServer server = IdentityServer.Start();
        var store = new MemoryTokenStore();
        await SignedAsync(Flow(server, store));
        _time.Advance(TimeSpan.FromHours(1));
        server.Say(400, """{"error":"invalid_grant"}""");
        Assert.Equal("Bearer access-2", await SignedAsync(Flow(server, store)));
        Assert.Equal(2, _prompts);
        server.Say(503, "down");
        _time.Advance(TimeSpan.FromHours(1));
        await Assert.ThrowsAsync<OAuth2Exception>(() => Signing.AuthorizationAsync(Flow(server, store))); // no reason to ask anybody
        Assert.Equal(2, _prompts);
    }

    [Fact]
    public async Task ATokenThatIsNotRotatedIsKeptAndSignOutForgetsAll()
    {
        await using IdentityServer server = IdentityServer.Start();
        var store = new FileTokenStore(_path);
        OAuth2DeviceFlow auth = Flow(server, store);
        await SignedAsync(auth);
        _time.Advance(TimeSpan.FromHours(1));
        server.Say(200, """{"access_token":"plain","expires_in":3600}""");
        Assert.Equal("Bearer plain", await Signing.AuthorizationAsync(auth));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("Bearer access-2", await Signing.AuthorizationAsync(auth));
        Assert.DoesNotContain("access-2", $"{auth} {await store.UpdateAsync(auth.StoreKey, (token, _) => new(token))}");
        await auth.SignOutAsync();
        Assert.DoesNotContain("access", await File.ReadAllTextAsync(_path));
        Assert.Equal("Bearer access-3", await SignedAsync(auth));
    }

    [Fact]
    public async Task ARefusedTokenIsRenewedByRefreshToken()
    {
        await using IdentityServer server = IdentityServer.Start();
        await using ScriptedServer api = ScriptedServer.Start();
        api.Reply(r => r.Status(200)).Reply(r => r.Status(401)).Reply(r => r.Status(200));
        OAuth2DeviceFlow auth = Flow(server, new FileTokenStore(_path));
        await SignedAsync(auth);
        using var session = new Session { BaseAddress = api.Address, Auth = auth };
        await session.GetAsync("/");
        Assert.Equal(200, (int)(await session.GetAsync("/")).StatusCode);
        Assert.Equal(["Bearer access-1", "Bearer access-1", "Bearer access-2"], api.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal(1, _prompts);
    }

    [Theory]
    [InlineData("""{"version":1,"tokens":{"k":{"access_""", "torn")]
    [InlineData("""{"version":2,"tokens":{}}""", "another version (2)")]
    [InlineData("[]", "torn")]
    [InlineData("""{"version":1,"tokens":{"k":{"refresh_token":"hush"}}}""", "torn")]
    public async Task AFileThatIsTornForeignOrNewerStaysAsItIs(string content, string told)
    {
        await File.WriteAllTextAsync(_path, content);
        var refused = await Assert.ThrowsAsync<InvalidDataException>(async () => await new FileTokenStore(_path).UpdateAsync("k", (token, _) => new(token)));
        Assert.Contains(told, refused.Message);
        Assert.Contains(_path, refused.Message);
        Assert.DoesNotContain("hush", refused.ToString());
        Assert.Equal(content, await File.ReadAllTextAsync(_path));
    }

    [Fact]
    public async Task AStoreThatIsHeldForTooLongSaysSo()
    {
        var held = new FileTokenStore(_path);
        var release = new TaskCompletionSource();
        Task<OAuth2Token?> holder = held.UpdateAsync("k", async (token, _) => { await release.Task; return token; }).AsTask();
        var waiting = new FileTokenStore(_path) { LockTimeout = TimeSpan.Zero };
        var refused = await Assert.ThrowsAsync<IOException>(async () => await waiting.UpdateAsync("k", (token, _) => new(token)));
        Assert.Contains("LockTimeout", refused.Message);
        release.SetResult();
        Assert.Null(await holder);
    }

    public void Dispose()
    {
        _http.Dispose();
        Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);
    }

    private OAuth2DeviceFlow Flow(IdentityServer server, ITokenStore store) => new(server.DeviceEndpoint, server.TokenEndpoint, "cli", Prompt, _http.SendAsync) { TimeProvider = _time, Store = store };

    private ValueTask Prompt(DeviceFlowPrompt prompt, CancellationToken cancellationToken)
    {
        _prompts++;
        return default;
    }

    private async Task<string?> SignedAsync(OAuth2DeviceFlow auth)
    {
        Task signedIn = auth.SignInAsync();
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await signedIn;
        return await Signing.AuthorizationAsync(auth);
    }
}
