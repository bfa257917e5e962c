using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>RFC 8628 against an identity server on loopback; the clock stands still, and nothing sleeps. field: S23</summary>
public sealed class DeviceFlowTests
{
    private const string Pending = """{"error":"authorization_pending"}""";

    private readonly ManualTime _time = new();
    private readonly List<DeviceFlowPrompt> _prompts = [];

    [Fact]
    public async Task APersonSignsInWhileTheServerIsAskedAsOftenAsItSays()
    {
        await using IdentityServer server = IdentityServer.Start();
        server.Say(400, Pending).Say(400, """{"error":"slow_down"}""").Say(200, "error=authorization_pending", "application/x-www-form-urlencoded")
            .Say(400, """{"error":"slow_down","interval":25}""").Say(503, "<html>");
        using var http = new HttpClient();
        OAuth2DeviceFlow auth = Flow(server, http);
        Task signedIn = auth.SignInAsync();
        foreach (int seconds in (int[])[5, 5, 10, 10, 25, 50]) await _time.PassAsync(TimeSpan.FromSeconds(seconds));
        await signedIn;
        DeviceFlowPrompt prompt = Assert.Single(_prompts);
        Assert.Equal(("WDJB-MJHT", "https://id.example/device", "https://id.example/device?c=WDJB"), (prompt.UserCode, prompt.VerificationUri.AbsoluteUri, prompt.VerificationUriComplete!.AbsoluteUri));
        Assert.Equal("Open https://id.example/device and enter the code WDJB-MJHT.", prompt.ToString());
        Assert.Equal("read write", Assert.Single(server.DevicesAsked)["scope"]);
        Assert.Equal(6, server.Asked.Count);
        Assert.All(server.Asked, form => Assert.Equal(("device-secret", "cli"), (form["device_code"].ToString(), form["client_id"].ToString())));
        Assert.Equal("Bearer access-1", await Signing.AuthorizationAsync(auth));
        _time.Advance(TimeSpan.FromHours(2));
        Assert.Equal("Bearer access-2", await Signing.AuthorizationAsync(auth)); // by refresh token, and nobody is asked again
        Assert.Single(_prompts);
    }

    [Theory]
    [InlineData("access_denied", "The user said no.")]
    [InlineData("expired_token", null)]
    [InlineData("invalid_grant", null)]
    [InlineData("unauthorized_client", null)]
    public async Task ARefusalEndsTheSignIn(string error, string? description)
    {
        await using IdentityServer server = IdentityServer.Start();
        server.Say(400, Pending).Say(400, description is null ? $$"""{"error":"{{error}}"}""" : $$"""{"error":"{{error}}","error_description":"{{description}} device-secret"}""");
        using var http = new HttpClient();
        Task signedIn = Flow(server, http).SignInAsync();
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        var refused = await Assert.ThrowsAsync<OAuth2Exception>(() => signedIn);
        Assert.Equal((error, description is null ? null : description + " ***"), (refused.Error, refused.ErrorDescription));
        Assert.DoesNotContain("device-secret", refused.ToString());
    }

    [Fact]
    public async Task ACodeThatNobodyUsesEndsWithItsLifetime()
    {
        await using IdentityServer server = IdentityServer.Start();
        server.Device = (200, """{"device_code":"device-secret","user_code":"U","verification_url":"https://id.example/","expires_in":8}""");
        server.Say(400, Pending);
        using var http = new HttpClient();
        Task signedIn = Flow(server, http).SignInAsync();
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await _time.PassAsync(TimeSpan.FromSeconds(3));
        Assert.Equal("expired_token", (await Assert.ThrowsAsync<OAuth2Exception>(() => signedIn)).Error);
        Assert.Single(server.Asked);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_scope","error_uri":"https://id.example/e"}""", "400: invalid_scope; see https://id.example/e")]
    [InlineData(200, """{"device_code":"d","user_code":"u","verification_uri":"javascript:alert(1)"}""", "no page to open")]
    [InlineData(200, """{"user_code":"u","verification_uri":"https://h/"}""", "without a device_code")]
    [InlineData(500, "", "has answered 500.")]
    public async Task WhatTheServerFailsToGiveIsTold(int status, string body, string told)
    {
        await using IdentityServer server = IdentityServer.Start();
        server.Device = (status, body);
        using var http = new HttpClient();
        var failed = await Assert.ThrowsAnyAsync<RequestException>(() => Flow(server, http).SignInAsync());
        Assert.Contains(told, failed.Message);
        Assert.Empty(_prompts);
    }

    [Fact]
    public async Task TheSignInEndsWhenNobodyWaitsAndTheNextOneStartsAnew()
    {
        await using IdentityServer server = IdentityServer.Start();
        using var http = new HttpClient();
        OAuth2DeviceFlow auth = Flow(server, http);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        Task one = auth.SignInAsync(first.Token);
        Task two = auth.SignInAsync(second.Token);
        await _time.WaitedForAsync(TimeSpan.FromSeconds(5));
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.False(two.IsCompleted);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);
        Task third = auth.SignInAsync();
        while (_prompts.Count < 2) await Task.Delay(1);
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await third;
        Assert.Single(server.Asked);
    }

    private OAuth2DeviceFlow Flow(IdentityServer server, HttpClient http) => new(server.DeviceEndpoint, server.TokenEndpoint, "cli", Show, http.SendAsync)
    {
        Scope = "read write",
        TimeProvider = _time,
    };

    private ValueTask Show(DeviceFlowPrompt prompt, CancellationToken cancellationToken)
    {
        _prompts.Add(prompt);
        return default;
    }
}
