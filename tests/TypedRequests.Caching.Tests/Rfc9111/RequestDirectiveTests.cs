namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §5.2.1 and §5.4: what a request says.</summary>
public sealed class RequestDirectiveTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    [Theory]
    // §5.2.1.1: max-age
    [InlineData("max-age=10", 5, CacheOutcome.Fresh)]
    [InlineData("max-age=10", 10, CacheOutcome.Fresh)]
    [InlineData("max-age=10", 11, CacheOutcome.Miss)]
    [InlineData("max-age=0", 1, CacheOutcome.Miss)]
    [InlineData("max-age=x", 1, CacheOutcome.Miss)]
    [InlineData("max-age=600", 61, CacheOutcome.Miss)]
    // §5.2.1.2: max-stale
    [InlineData("max-stale", 100_000, CacheOutcome.Stale)]
    [InlineData("max-stale=10", 70, CacheOutcome.Stale)]
    [InlineData("max-stale=10", 71, CacheOutcome.Miss)]
    [InlineData("max-stale=x", 61, CacheOutcome.Miss)]
    [InlineData("max-stale=100, max-stale=5", 70, CacheOutcome.Miss)]
    [InlineData("max-age=10, max-stale=10", 20, CacheOutcome.Stale)]
    [InlineData("max-age=10, max-stale=10", 21, CacheOutcome.Miss)]
    // §5.2.1.3: min-fresh
    [InlineData("min-fresh=20", 40, CacheOutcome.Fresh)]
    [InlineData("min-fresh=20", 41, CacheOutcome.Miss)]
    [InlineData("min-fresh=x", 0, CacheOutcome.Miss)]
    [InlineData("min-fresh=20, max-stale", 50, CacheOutcome.Miss)]
    // §5.2.1.4: no-cache
    [InlineData("no-cache", 0, CacheOutcome.Miss)]
    // §5.2.1.5: no-store
    [InlineData("no-store", 0, CacheOutcome.Bypassed)]
    // §5.2.1.6: no-transform says nothing to a cache that transforms nothing; what is unknown is no concern of a cache
    [InlineData("no-transform, unknown=1", 0, CacheOutcome.Fresh)]
    public async Task S5_2_1_ARequestSaysWhatItAccepts(string directives, int after, CacheOutcome expected)
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal(expected, await _it.SecondAsync(after, ("Cache-Control", directives)));
    }

    [Fact]
    public async Task S5_2_1_4_NoCacheValidates()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=60"), ("ETag", "\"1\"")),
            static () => OriginServer.Reply(304, "", ("ETag", "\"1\"")));
        Assert.Equal(CacheOutcome.Revalidated, await _it.SecondAsync(0, ("Cache-Control", "no-cache")));
    }

    [Fact]
    public async Task S5_2_1_5_NoStoreKeepsNothing()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        await _it.GetAsync(("Cache-Control", "no-store"));
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task S5_2_1_7_OnlyIfCachedIsAnsweredOrA504()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal((504, 0), ((int)(await _it.GetAsync(("Cache-Control", "only-if-cached"))).StatusCode, _it.Origin.Count));
        await _it.GetAsync();
        Assert.Equal("answer 1", (await _it.GetAsync(("Cache-Control", "only-if-cached"))).Text);
        _it.Pass(61);
        Assert.Equal(504, (int)(await _it.GetAsync(("Cache-Control", "only-if-cached"))).StatusCode);
        Assert.Equal("answer 1", (await _it.GetAsync(("Cache-Control", "only-if-cached, max-stale=5"))).Text);
        Assert.Equal(1, _it.Origin.Count);
    }

    [Theory]
    [InlineData("no-cache", null, CacheOutcome.Miss)]
    [InlineData("unknown", null, CacheOutcome.Fresh)]
    [InlineData("no-cache", "max-age=60", CacheOutcome.Fresh)]
    public async Task S5_4_PragmaSaysNoCacheWhereCacheControlIsAbsent(string pragma, string? control, CacheOutcome expected)
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal(expected, await _it.SecondAsync(0, [("Pragma", pragma), .. control is null ? [] : ((string, string)[])[("Cache-Control", control)]]));
    }

    [Theory]
    [InlineData(CacheMode.Default, 0, CacheOutcome.Fresh, 1)]
    [InlineData(CacheMode.Bypass, 0, CacheOutcome.Bypassed, 2)]
    [InlineData(CacheMode.Reload, 0, CacheOutcome.Miss, 2)]
    [InlineData(CacheMode.Revalidate, 0, CacheOutcome.Miss, 2)]
    [InlineData(CacheMode.PreferStored, 100, CacheOutcome.Stale, 1)]
    [InlineData(CacheMode.OnlyStored, 100, CacheOutcome.Stale, 1)]
    public async Task ACallChoosesItsMode(CacheMode mode, int after, CacheOutcome expected, int requests)
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        await _it.GetAsync();
        _it.Pass(after);
        var response = await _it.Session.GetAsync("/a", new() { Cache = mode });
        Assert.Equal((expected, requests), (response.Cache!.Outcome, _it.Origin.Count));
    }

    [Theory]
    [InlineData("max-age=60, must-revalidate")]
    [InlineData("max-age=60, no-cache")]
    public async Task WhatTheServerForbidsNoModeAllows(string directives)
    {
        _it.Origin.Always(200, ("Cache-Control", directives), ("ETag", "\"1\""));
        await _it.GetAsync();
        _it.Pass(100);
        Assert.Equal(504, (int)(await _it.Session.GetAsync("/a", new() { Cache = CacheMode.OnlyStored })).StatusCode);
        Assert.Equal("answer 2", (await _it.Session.GetAsync("/a", new() { Cache = CacheMode.PreferStored })).Text);
    }

    [Fact]
    public async Task AModeOfOneSessionIsNotHeardByTheNext()
    {
        using var server = new TcpAnswers("HTTP/1.1 200 OK\r\nCache-Control: max-age=60\r\nContent-Length: 2\r\n\r\nok");
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var plain = new Session(pool) { BaseAddress = server.Address };
        using var cached = new Session(pool) { BaseAddress = server.Address, Cache = new() };
        Assert.Null((await plain.GetAsync("/a", new() { Cache = CacheMode.Bypass })).Cache);
        await cached.GetAsync("/a");
        await plain.GetAsync("/a", new() { Cache = CacheMode.Reload });
        Assert.Equal(CacheOutcome.Fresh, (await cached.GetAsync("/a")).Cache!.Outcome);
    }
}
