namespace TypedRequests.Caching.Tests;

/// <summary>An answer for one user never answers another.</summary>
public sealed class CredentialTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public CredentialTests() => _it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(
        200, $"{request["Authorization"]}|{request["Cookie"]}|{request["X-Api-Key"]}|{request.Url.Query}", ("Cache-Control", "public, max-age=600"), ("ETag", "\"same for all\"")));

    public void Dispose() => _it.Dispose();

    [Fact]
    public async Task SessionsOverOneStoreShareNothing()
    {
        using var other = _it.NewSession();
        await _it.GetAsync();
        Assert.Equal(CacheOutcome.Miss, (await other.GetAsync("/a")).Cache!.Outcome);
        Assert.Equal(CacheOutcome.Fresh, (await other.GetAsync("/a")).Cache!.Outcome);
    }

    [Fact]
    public async Task SessionsOfOnePartitionShareWhatTheirCredentialsAllow()
    {
        using var it = new CacheScenario(new() { Partition = "service" });
        using var other = it.NewSession();
        it.Origin.Always(200, ("Cache-Control", "max-age=600"));
        await it.GetAsync();
        Assert.Equal(CacheOutcome.Fresh, (await other.GetAsync("/a")).Cache!.Outcome);
        other.Auth = Auth.Bearer("b");
        Assert.Equal(CacheOutcome.Miss, (await other.GetAsync("/a")).Cache!.Outcome);
    }

    [Theory]
    [InlineData("Authorization", "Bearer a", "Bearer b")]
    [InlineData("Cookie", "s=a", "s=b")]
    [InlineData("X-Api-Key", "a", "b")]
    [InlineData("X-Own-Secret", "a", "b")]
    public async Task CallsOfOneSessionWithOtherCredentialsAskForThemselves(string name, string one, string two)
    {
        _it.Session.SecretHeaders.Add("X-Own-Secret");
        foreach (var value in (string[])[one, two])
        {
            Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync((name, value))).Cache!.Outcome);
            var again = await _it.GetAsync((name, value));
            Assert.Equal(CacheOutcome.Fresh, again.Cache!.Outcome);
            if (name != "X-Own-Secret") Assert.Contains(value, again.Text);
        }

        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task NobodysTagIsAskedAboutForAnother()
    {
        await _it.GetAsync(("Authorization", "Bearer a"));
        _it.Pass(601);
        await _it.GetAsync(("Authorization", "Bearer b"));
        Assert.Null(_it.Origin.Last["If-None-Match"]);
    }

    [Theory]
    [InlineData(ApiKeyLocation.Query)]
    [InlineData(ApiKeyLocation.Header)]
    public async Task ASignedKeyTellsUsersApart(ApiKeyLocation location)
    {
        foreach (var key in (string[])["a", "b"])
        {
            var first = await _it.Session.GetAsync("/a", new() { Auth = Auth.ApiKey("k", key, location) });
            Assert.Equal(CacheOutcome.Miss, first.Cache!.Outcome);
            Assert.Equal(CacheOutcome.Fresh, (await _it.Session.GetAsync("/a", new() { Auth = Auth.ApiKey("k", key, location) })).Cache!.Outcome);
        }
    }

    [Fact]
    public async Task ACookieThatTheAnswerSetsBelongsToIt()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=600"), ("Set-Cookie", "visit=1"));
        await _it.GetAsync();
        Assert.Equal(CacheOutcome.Fresh, (await _it.GetAsync()).Cache!.Outcome);
        _it.Session.Cookies.Clear();
        _it.Session.Cookies["visit"] = "2";
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task AStoredAnswerSetsNoCookieAgain()
    {
        using var it = new CacheScenario(new() { IgnoreCookies = true });
        it.Origin.Always(200, ("Cache-Control", "max-age=600"), ("Set-Cookie", "s=old"));
        await it.GetAsync();
        it.Session.Cookies.Clear();
        Assert.Equal(CacheOutcome.Fresh, (await it.GetAsync()).Cache!.Outcome);
        Assert.Empty(it.Session.Cookies);
    }

    [Fact]
    public async Task WhatAHandlerBeneathSignsIsNotStored()
    {
        using var session = new Session(new SigningHandler { InnerHandler = _it.Origin }, disposeHandler: false) { BaseAddress = new("https://api.example"), Cache = _it.Cache, TimeProvider = _it.Time };
        SigningHandler.User = "a";
        Assert.StartsWith("Bearer a", (await session.GetAsync("/a")).Text);
        SigningHandler.User = "b";
        var response = await session.GetAsync("/a");
        Assert.StartsWith("Bearer b", response.Text);
        Assert.False(response.Cache!.IsStored);
    }

    [Fact]
    public async Task WhatIsStoredHasNoSecretInItsKey()
    {
        var store = new MemoryCacheStore();
        using var it = new CacheScenario(new(store));
        it.Origin.Always(200, ("Cache-Control", "max-age=600"));
        await it.GetAsync(("Authorization", "Bearer s3cret"));
        var stored = await store.ReadAsync(it.Session.CacheInUse!.KeyOf(new("https://api.example/a")));
        Assert.DoesNotContain("s3cret", System.Text.Encoding.UTF8.GetString(StoredResponse.Write(stored)));
    }

    private sealed class SigningHandler : DelegatingHandler
    {
        public static string User { get; set; } = "";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + User);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
