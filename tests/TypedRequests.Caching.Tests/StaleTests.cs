namespace TypedRequests.Caching.Tests;

/// <summary>RFC 5861: stale responses while they are renewed, and in place of errors.</summary>
public sealed class StaleTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    private static HttpResponseMessage Throw(Exception failure) => throw failure;

    [Theory]
    [InlineData(3, CacheOutcome.Stale)]
    [InlineData(5, CacheOutcome.Stale)]
    [InlineData(6, CacheOutcome.Miss)]
    public async Task S3_StaleWhileRevalidateAnswersAtOnceWithinItsWindow(int after, CacheOutcome expected)
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=1, stale-while-revalidate=4"));
        Assert.Equal(expected, await _it.SecondAsync(after));
    }

    [Fact]
    public async Task S3_TheRenewalIsStored()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "old", ("Cache-Control", "max-age=1, stale-while-revalidate=60"), ("ETag", "\"1\"")),
            static () => OriginServer.Reply(200, "new", ("Cache-Control", "max-age=60"), ("ETag", "\"2\"")));
        await _it.GetAsync();
        _it.Pass(2);
        Assert.Equal("old", (await _it.GetAsync()).Text);
        await _it.Renewed();
        Assert.Equal("\"1\"", _it.Origin.Last["If-None-Match"]);
        Assert.Equal(("new", CacheOutcome.Fresh), ((await _it.GetAsync()) is { } renewed ? (renewed.Text, renewed.Cache!.Outcome) : default));
    }

    [Fact]
    public async Task S3_ThreeHundredAndFourRenewsAsWell()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "old", ("Cache-Control", "max-age=1, stale-while-revalidate=60"), ("ETag", "\"1\"")),
            static () => OriginServer.Reply(304, "", ("Cache-Control", "max-age=60"), ("ETag", "\"1\"")));
        await _it.GetAsync();
        _it.Pass(2);
        await _it.GetAsync();
        await _it.Renewed();
        Assert.Equal(("old", CacheOutcome.Fresh), ((await _it.GetAsync()) is { } renewed ? (renewed.Text, renewed.Cache!.Outcome) : default));
    }

    [Fact]
    public async Task S3_ManyStaleAnswersCauseOneRenewal()
    {
        var gate = new TaskCompletionSource();
        _it.Origin.Answer = async (request, _) =>
        {
            if (request.Number > 1) await gate.Task;
            return OriginServer.Reply(200, "a", ("Cache-Control", "max-age=1, stale-while-revalidate=60"));
        };
        await _it.GetAsync();
        _it.Pass(2);
        for (var i = 0; i < 20; i++) Assert.Equal(CacheOutcome.Stale, (await _it.GetAsync()).Cache!.Outcome);
        gate.SetResult();
        await _it.Renewed();
        Assert.Equal(2, _it.Origin.Count);
    }

    [Fact]
    public async Task TheRenewalEndsWithItsSession()
    {
        var arrived = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        _it.Origin.Answer = async (request, token) =>
        {
            if (request.Number > 1)
            {
                arrived.SetResult();
                await using var registration = token.Register(ended.SetResult);
                await ended.Task;
                token.ThrowIfCancellationRequested();
            }

            return OriginServer.Reply(200, "a", ("Cache-Control", "max-age=1, stale-while-revalidate=60"));
        };
        await _it.GetAsync();
        _it.Pass(2);
        await _it.GetAsync();
        var renewal = _it.Renewed();
        await arrived.Task;
        Assert.False(renewal.IsCompleted);
        _it.Session.Dispose();
        await renewal;
        Assert.True(ended.Task.IsCompletedSuccessfully);
    }

    [Theory]
    [InlineData(500, CacheOutcome.Stale)]
    [InlineData(502, CacheOutcome.Stale)]
    [InlineData(503, CacheOutcome.Stale)]
    [InlineData(504, CacheOutcome.Stale)]
    [InlineData(501, CacheOutcome.Miss)]
    [InlineData(505, CacheOutcome.Miss)]
    [InlineData(404, CacheOutcome.Miss)]
    [InlineData(429, CacheOutcome.Miss)]
    public async Task S4_StaleIfErrorStandsInForFourStatuses(int status, CacheOutcome expected)
    {
        _it.Origin.InTurn(static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1, stale-if-error=60")), () => OriginServer.Reply(status, "error"));
        Assert.Equal(expected, await _it.SecondAsync(30));
    }

    [Theory]
    [InlineData("max-age=1, stale-if-error=60", 61, true)]
    [InlineData("max-age=1, stale-if-error=60", 62, false)]
    [InlineData("max-age=1", 2, false)]
    [InlineData("max-age=1, stale-if-error=60, must-revalidate", 2, false)]
    [InlineData("max-age=1, stale-if-error=60, no-cache", 2, false)]
    [InlineData("max-age=1, stale-if-error=x", 2, false)]
    public async Task S4_StaleIfErrorStandsInForAFaultOfTheTransport(string directives, int after, bool standsIn)
    {
        _it.Origin.InTurn(() => OriginServer.Reply(200, "stored", ("Cache-Control", directives), ("ETag", "\"1\"")), static () => Throw(new HttpRequestException(HttpRequestError.ConnectionError)));
        await _it.GetAsync();
        _it.Pass(after);
        if (standsIn) Assert.Equal(("stored", CacheOutcome.Stale), ((await _it.GetAsync()) is { } stale ? (stale.Text, stale.Cache!.Outcome) : default));
        else await Assert.ThrowsAsync<RequestException>(() => _it.GetAsync());
    }

    [Fact]
    public async Task S4_ARequestMaySayItToo()
    {
        _it.Origin.InTurn(static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1")), static () => OriginServer.Reply(503, "error"));
        Assert.Equal(CacheOutcome.Stale, await _it.SecondAsync(30, ("Cache-Control", "stale-if-error=60")));
        Assert.Equal(503, (int)(await _it.GetAsync()).StatusCode);
    }

    [Fact]
    public async Task ACacheMaySayItForAllItsAnswers()
    {
        using var it = new CacheScenario(new() { StaleIfError = TimeSpan.FromMinutes(1) });
        it.Origin.InTurn(static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1")), static () => OriginServer.Reply(503, "error"));
        Assert.Equal(CacheOutcome.Stale, await it.SecondAsync(30));
    }

    [Fact]
    public async Task ACallersCancellationIsNoFaultOfTheTransport()
    {
        _it.Origin.InTurn(static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1, stale-if-error=60")));
        await _it.GetAsync();
        _it.Pass(2);
        using var source = new CancellationTokenSource();
        _it.Origin.Answer = async (_, token) =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return OriginServer.Reply(200, "late");
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _it.Session.GetAsync("/a", cancellationToken: source.Token));
    }
}
