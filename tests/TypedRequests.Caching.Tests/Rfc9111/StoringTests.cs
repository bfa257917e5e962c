namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §3: what is stored.</summary>
public sealed class StoringTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    [Theory]
    [InlineData(200)]
    [InlineData(203)]
    [InlineData(301)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(599)]
    public async Task S3_AnyFinalStatusIsStoredWithAnExplicitLifetime(int status)
    {
        _it.Origin.Always(status, ("Cache-Control", "max-age=60"));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync());
        Assert.Equal(1, _it.Origin.Count);
    }

    [Theory]
    [InlineData("no-store")]
    [InlineData("max-age=60, no-store")]
    [InlineData("no-store=whatever, max-age=60")]
    [InlineData("NO-STORE, max-age=60")]
    [InlineData("max-age=60,,no-store")]
    public async Task S3_NoStoreOfTheServerIsObeyed(string directives)
    {
        _it.Origin.Always(200, ("Cache-Control", directives));
        Assert.Equal(CacheOutcome.Miss, await _it.SecondAsync());
    }

    [Theory]
    [InlineData(200, CacheOutcome.Fresh)]
    [InlineData(404, CacheOutcome.Fresh)]
    [InlineData(599, CacheOutcome.Miss)]
    [InlineData(299, CacheOutcome.Miss)]
    public async Task S5_2_2_3_MustUnderstandWinsOverNoStoreWhereTheStatusIsKnown(int status, CacheOutcome expected)
    {
        _it.Origin.Always(status, ("Cache-Control", "max-age=60, no-store, must-understand"));
        Assert.Equal(expected, await _it.SecondAsync());
    }

    [Fact]
    public async Task S3_WithoutLifetimeAndValidatorNothingIsStored()
    {
        _it.Origin.Always(200);
        Assert.Equal(CacheOutcome.Miss, await _it.SecondAsync());
        Assert.False((await _it.GetAsync()).Cache!.IsStored);
    }

    [Fact]
    public async Task S3_5_AnAnswerToAuthorizationIsStoredByACacheOfOneUser()
    {
        _it.Session.Auth = Auth.Bearer("t");
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync());
    }

    [Theory]
    [InlineData("private, max-age=60")]
    [InlineData("private=\"x-secret\", max-age=60")]
    public async Task S5_2_2_7_PrivateIsNoHindranceToACacheOfOneUser(string directives)
    {
        _it.Origin.Always(200, ("Cache-Control", directives), ("X-Secret", "1"));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync());
        Assert.Equal("1", (await _it.GetAsync()).Headers["X-Secret"]);
    }

    [Fact]
    public async Task S3_1_FieldsOfTheConnectionAndOfProxiesAreNotStored()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Connection", "a, b"), ("A", "1"), ("B", "2"), ("C", "3"), ("Keep-Alive", "timeout=5"),
            ("Proxy-Authenticate", "Basic"), ("Proxy-Authentication-Info", "x"), ("Proxy-Connection", "close"), ("TE", "x"), ("Upgrade", "h2c"));
        await _it.GetAsync();
        var stored = await _it.GetAsync();
        Assert.Equal("3", stored.Headers["C"]);
        foreach (var name in (string[])["A", "B", "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authentication-Info", "Proxy-Connection", "TE", "Upgrade"])
            Assert.Null(stored.Headers[name]);
    }

    [Fact]
    public async Task S3_3_APartIsNotStoredAsTheWhole()
    {
        _it.Origin.Always(206, ("Cache-Control", "max-age=60"), ("Content-Range", "bytes 0-4/10"));
        await _it.GetAsync(("Range", "bytes=0-4"));
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Theory]
    [InlineData("POST", null, CacheOutcome.Miss)]
    [InlineData("POST", "/other", CacheOutcome.Miss)]
    [InlineData("POST", "/a", CacheOutcome.Fresh)]
    [InlineData("PUT", "/a", CacheOutcome.Miss)]
    public async Task S3_APostIsStoredOnlyIfItSaysThatItIsWhatTheUrlStandsFor(string method, string? location, CacheOutcome expected)
    {
        _it.Origin.Always(200, [("Cache-Control", "max-age=60"), .. location is null ? [] : ((string, string)[])[("Content-Location", location)]]);
        await _it.Session.SendAsync(new HttpMethod(method), "/a", new() { Content = "x" });
        Assert.Equal(expected, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task S3_ABodyThatBreaksOffIsNotStored()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "", ("Cache-Control", "max-age=60")).WithBody(new BreakingContent()),
            static () => OriginServer.Reply(200, "whole", ("Cache-Control", "max-age=60")));
        await Assert.ThrowsAsync<RequestException>(() => _it.GetAsync());
        Assert.Equal("whole", (await _it.GetAsync()).Text);
        Assert.Equal(CacheOutcome.Fresh, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task S3_ABodyThatIsNotReadToItsEndIsNotStored()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        using (var open = await _it.Session.GetAsync("/a", new() { StreamResponse = true })) Assert.Equal('a', open.Stream.ReadByte());
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task S3_ABodyOverTheLimitPassesThrough()
    {
        using var it = new CacheScenario(new() { MaxEntryBytes = 5 });
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal("answer 1", (await it.GetAsync()).Text);
        Assert.Equal("answer 2", (await it.GetAsync()).Text);
    }

    [Fact]
    public async Task S3_AnEmptyBodyIsStored()
    {
        _it.Origin.InTurn(static () => OriginServer.Reply(204, "", ("Cache-Control", "max-age=60")));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync());
    }
}
