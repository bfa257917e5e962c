namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §5.2.2 and RFC 8246: what a response says.</summary>
public sealed class ResponseDirectiveTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    private async Task<Response> SecondAsync(string directives, int after, params (string, string)[] asked)
    {
        _it.Origin.InTurn(
            () => OriginServer.Reply(200, "stored", ("Cache-Control", directives), ("ETag", "\"1\""), ("A", "1"), ("B", "2")),
            static () => OriginServer.Reply(304, "", ("ETag", "\"1\""), ("A", "new")));
        await _it.GetAsync();
        _it.Pass(after);
        return await _it.GetAsync(asked);
    }

    [Theory]
    // §5.2.2.2: must-revalidate
    [InlineData("max-age=60, must-revalidate", 30, CacheOutcome.Fresh)]
    [InlineData("max-age=60, must-revalidate", 61, CacheOutcome.Revalidated)]
    // §5.2.2.4: no-cache
    [InlineData("max-age=60, no-cache", 0, CacheOutcome.Revalidated)]
    [InlineData("no-cache=, max-age=60", 0, CacheOutcome.Revalidated)]
    [InlineData("no-cache=\"\", max-age=60", 0, CacheOutcome.Revalidated)]
    [InlineData("no-cache=\"a, max-age=60", 0, CacheOutcome.Revalidated)]
    [InlineData("no-cache=\"a\", no-cache, max-age=60", 0, CacheOutcome.Revalidated)]
    // §5.2.2.8 and §5.2.2.10: of shared caches only
    [InlineData("max-age=60, proxy-revalidate", 61, CacheOutcome.Revalidated)]
    [InlineData("max-age=60, s-maxage=0", 30, CacheOutcome.Fresh)]
    public async Task S5_2_2_AResponseSaysHowItIsUsed(string directives, int after, CacheOutcome expected) =>
        Assert.Equal(expected, (await SecondAsync(directives, after)).Cache!.Outcome);

    [Theory]
    [InlineData("max-age=60, must-revalidate", CacheOutcome.Revalidated)]
    [InlineData("max-age=60", CacheOutcome.Stale)]
    public async Task S5_2_2_2_MustRevalidateWinsOverMaxStale(string directives, CacheOutcome expected) =>
        Assert.Equal(expected, (await SecondAsync(directives, 61, ("Cache-Control", "max-stale"))).Cache!.Outcome);

    [Theory]
    [InlineData("no-cache=\"a\", max-age=60")]
    [InlineData("no-cache=a, max-age=60")]
    [InlineData("max-age=60, no-cache=\"x , A\"")]
    public async Task S5_2_2_4_NoCacheWithFieldsKeepsBackThese(string directives)
    {
        var response = await SecondAsync(directives, 0);
        Assert.Equal((CacheOutcome.Fresh, null, "2"), (response.Cache!.Outcome, response.Headers["A"], response.Headers["B"]));
        _it.Pass(61);
        Assert.Equal((CacheOutcome.Revalidated, "new"), ((await _it.GetAsync()) is { } validated ? (validated.Cache!.Outcome, validated.Headers["A"]) : default));
    }

    [Fact]
    public async Task S5_4_PragmaOfAResponseIsReadWhereCacheControlIsAbsent()
    {
        _it.Origin.Always(200, ("Pragma", "no-cache"), ("Date", _it.Origin.Date()), ("Expires", _it.Origin.Date(60)), ("ETag", "\"1\""));
        Assert.Equal(CacheOutcome.Miss, await _it.SecondAsync());
        Assert.Equal("\"1\"", _it.Origin.Last["If-None-Match"]);
    }

    [Theory]
    [InlineData("max-age=60, immutable", 30, CacheOutcome.Fresh)]
    [InlineData("max-age=60", 30, CacheOutcome.Revalidated)]
    [InlineData("max-age=60, immutable=1x, no-cache", 30, CacheOutcome.Revalidated)]
    [InlineData("max-age=60, immutable", 61, CacheOutcome.Revalidated)]
    public async Task Rfc8246_S2_AFreshImmutableResponseIsNotAskedAboutOnAReload(string directives, int after, CacheOutcome expected)
    {
        await SecondAsync(directives, 0, ("X", "1"));
        _it.Pass(after);
        Assert.Equal(expected, (await _it.Session.GetAsync("/a", new() { Cache = CacheMode.Revalidate })).Cache!.Outcome);
    }
}
