using System.Net;
using System.Net.Sockets;
using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>RFC 7636 and RFC 8252 against an identity server on loopback. The test is the browser. field: S23</summary>
public sealed class BrowserFlowTests
{
    private readonly ManualTime _time = new();
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData("http://127.0.0.1:0/", "^http://127\\.0\\.0\\.1:\\d+/$")]
    [InlineData("http://127.0.0.1:0/back/here", "^http://127\\.0\\.0\\.1:\\d+/back/here$")]
    [InlineData("http://localhost:0", "^http://localhost:\\d+$")]
    [InlineData("http://localhost", "^http://localhost:\\d+$")]
    public async Task APersonSignsInInTheBrowser(string redirect, string shown)
    {
        await using IdentityServer server = IdentityServer.Start();
        string page = "", seen = "";
        async ValueTask Open(Uri opened, CancellationToken cancellationToken)
        {
            page = opened.AbsoluteUri;
            _ = Task.Run(async () => seen = await _http.GetStringAsync(Local(server.Agree(opened)), cancellationToken), cancellationToken);
            await Task.Yield();
        }

        var auth = new OAuth2BrowserFlow(server.AuthorizationEndpoint, server.TokenEndpoint, "cli", Open, _http.SendAsync)
        {
            Scope = "read write",
            TimeProvider = _time,
            RedirectUri = new(redirect),
            AuthorizationParameters = [new("prompt", "select account")],
        };
        Assert.Equal("Bearer access-2", await Signing.AuthorizationAsync(auth));
        Assert.StartsWith($"{server.Address}authorize?tenant=1&response_type=code&client_id=cli&redirect_uri=http%3A%2F%2F", page);
        Assert.Contains("&scope=read%20write&state=", page);
        Assert.EndsWith("&code_challenge_method=S256&prompt=select%20account", page);
        Assert.Matches(shown, Assert.Single(server.Asked)["redirect_uri"].ToString());
        while (seen.Length == 0) await Task.Delay(1);
        Assert.Contains("You are signed in. You can close this page.", seen);
    }

    [Fact] // whoever else finds the port cannot end the sign-in, nor pass a code of their own
    public async Task OnlyTheRightStateOnTheRightPathCounts()
    {
        await using IdentityServer server = IdentityServer.Start();
        var opened = new TaskCompletionSource<Uri>();
        OAuth2BrowserFlow auth = Flow(server, opened);
        Task signedIn = auth.SignInAsync();
        Uri back = server.Agree(await opened.Task);
        using var silent = new TcpClient();
        await silent.ConnectAsync(IPAddress.Loopback, back.Port); // as browsers open connections ahead of time
        Assert.Equal(HttpStatusCode.NotFound, (await _http.GetAsync(new Uri(back, "/favicon.ico"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _http.GetAsync(new Uri(back, "?code=mine&state=guessed"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _http.GetAsync(new Uri(back, "?error=access_denied"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _http.PostAsync(back, null)).StatusCode);
        Assert.False(signedIn.IsCompleted);
        HttpResponseMessage page = await _http.GetAsync(back);
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        await signedIn;
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => _http.GetAsync(back)); // one shot: nobody listens any more
    }

    [Fact]
    public async Task ARefusalIsToldAndNothingOfItEntersThePage()
    {
        await using IdentityServer server = IdentityServer.Start();
        var opened = new TaskCompletionSource<Uri>();
        Task signedIn = Flow(server, opened).SignInAsync();
        Uri back = server.Agree(await opened.Task);
        string state = back.Query.Split("state=")[1];
        string page = await _http.GetStringAsync(new Uri(back, $"?error=access_denied&error_description=%3Cb%3Eno%0Anever&state={state}"));
        Assert.DoesNotContain("<b>", page);
        var refused = await Assert.ThrowsAsync<OAuth2Exception>(() => signedIn);
        Assert.Equal(("access_denied", "<b>no never"), (refused.Error, refused.ErrorDescription));
        Assert.DoesNotContain(state, refused.ToString());
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task ACodeThatTheServerRefusesIsToldWithoutIt()
    {
        await using IdentityServer server = IdentityServer.Start();
        var opened = new TaskCompletionSource<Uri>();
        Task signedIn = Flow(server, opened).SignInAsync();
        Uri back = server.Agree(await opened.Task);
        server.Say(400, $$"""{"error":"invalid_grant","error_description":"{{back.Query.Split('=')[1].Split('&')[0]}} is spent"}""");
        await _http.GetAsync(back);
        Assert.Equal("*** is spent", (await Assert.ThrowsAsync<OAuth2Exception>(() => signedIn)).ErrorDescription);
    }

    [Fact]
    public async Task NobodySignsIn()
    {
        await using IdentityServer server = IdentityServer.Start();
        var opened = new TaskCompletionSource<Uri>();
        OAuth2BrowserFlow auth = Flow(server, opened);
        Task signedIn = auth.SignInAsync();
        await opened.Task;
        await _time.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Contains("within 300 s", (await Assert.ThrowsAsync<OAuth2Exception>(() => signedIn)).Message);
        using var cancelled = new CancellationTokenSource();
        Task again = Flow(server, new()).SignInAsync(cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => again);
    }

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://example.com/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://127.0.0.1/?a=1")]
    public void AnAddressThatOthersCanReachIsRefused(string redirect) => Assert.Throws<ArgumentException>(() =>
        new OAuth2BrowserFlow(new("https://id.example/a"), new("https://id.example/t"), "cli", (_, _) => default, _http.SendAsync) { RedirectUri = new(redirect) });

    private OAuth2BrowserFlow Flow(IdentityServer server, TaskCompletionSource<Uri> opened) =>
        new(server.AuthorizationEndpoint, server.TokenEndpoint, "cli", (page, _) => { opened.TrySetResult(page); return default; }, _http.SendAsync) { TimeProvider = _time };

    // A name that the machine may not know: the port is what counts.
    private static Uri Local(Uri back) => new(back.AbsoluteUri.Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
}
