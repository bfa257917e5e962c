namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §4.2: how long a response is fresh, and how old it is.</summary>
public sealed class FreshnessTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    [Theory]
    [InlineData("max-age=60", 59, true)]
    [InlineData("max-age=60", 60, false)]
    [InlineData("max-age=0", 0, false)]
    [InlineData("MAX-AGE=60", 30, true)]
    [InlineData("max-age=\"60\"", 30, true)]
    [InlineData("max-age=0060", 59, true)]
    [InlineData("max-age=99999999999999999999", 1_000_000, true)]
    [InlineData("max-age=-60", 0, false)]
    [InlineData("max-age='60'", 0, false)]
    [InlineData("max-age=a60", 0, false)]
    [InlineData("max-age=60a", 0, false)]
    [InlineData("max-age=60.0", 0, false)]
    [InlineData("max-age =60", 0, false)]
    [InlineData("max-age= 60", 0, false)]
    [InlineData("max-age", 0, false)]
    [InlineData("max-age=60 30", 0, false)]
    [InlineData("max-age=60, max-age=10", 30, false)]
    [InlineData("max-age=10, max-age=60", 30, false)]
    [InlineData("x=\"max-age=60\", max-age=1", 2, false)]
    [InlineData("max-age=1, x=\"a, max-age=60\"", 2, false)]
    [InlineData("x=\"a\\\", max-age=60\", max-age=1", 2, false)]
    [InlineData("x, max-age=60", 30, true)]
    [InlineData("s-maxage=60, max-age=1", 2, false)]
    [InlineData("s-maxage=1, max-age=60", 30, true)]
    [InlineData("s-maxage=60", 0, false)]
    [InlineData("max-age=60, x=\"unterminated", 30, true)]
    public async Task S4_2_1_MaxAge(string directives, int after, bool isFresh)
    {
        _it.Origin.Always(200, ("Cache-Control", directives), ("ETag", "\"1\""));
        Assert.Equal(isFresh ? CacheOutcome.Fresh : CacheOutcome.Miss, await _it.SecondAsync(after));
    }

    [Theory]
    [InlineData(60, 59, true)]
    [InlineData(60, 60, false)]
    [InlineData(0, 0, false)]
    [InlineData(-60, 0, false)]
    public async Task S5_3_ExpiresCountsFromTheDate(int expires, int after, bool isFresh)
    {
        _it.Origin.Always(200, ("Date", _it.Origin.Date()), ("Expires", _it.Origin.Date(expires)), ("ETag", "\"1\""));
        Assert.Equal(isFresh ? CacheOutcome.Fresh : CacheOutcome.Miss, await _it.SecondAsync(after));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("Thu, 18 Aug 2050 02:01:18 UTC")]
    [InlineData("Thu, 18 Aug 2050 02:01:18 AEST")]
    [InlineData("Thu, 18 Aug 50 02:01:18 GMT")]
    [InlineData("Thu 18 Aug 2050 02:01:18 GMT")]
    [InlineData("Thu, 18  Aug  2050 02:01:18 GMT")]
    [InlineData("Thu, 18-Aug-2050 02:01:18 GMT")]
    [InlineData("Thu, 18 Aug 2050 2:01:18 GMT")]
    [InlineData("Thu, 18 Aug 2050 02.01.18 GMT")]
    [InlineData("Thu, 18 Aug 2050 02:01 GMT")]
    [InlineData("Whatday, 18 Aug 2050 02:01:18 GMT")]
    public async Task S5_3_ExpiresThatIsNoDateHasExpired(string expires)
    {
        _it.Origin.Always(200, ("Date", _it.Origin.Date()), ("Expires", expires), ("ETag", "\"1\""), ("Last-Modified", _it.Origin.Date(-86400)));
        Assert.Equal(CacheOutcome.Miss, await _it.SecondAsync());
    }

    [Theory]
    [InlineData("Thu, 18 Aug 2050 02:01:18 GMT")]
    [InlineData("THU, 18 AUG 2050 02:01:18 gmt")]
    [InlineData("Mon, 18 Aug 2050 02:01:18 GMT")]
    [InlineData("Thursday, 18-Aug-50 02:01:18 GMT")]
    [InlineData("Thu Aug 18 02:01:18 2050")]
    [InlineData("Mon Aug  8 02:01:18 2050")]
    public async Task S5_3_AllThreeDatesAreUnderstood(string expires)
    {
        _it.Origin.Always(200, ("Date", _it.Origin.Date()), ("Expires", expires));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync(60));
    }

    [Fact]
    public async Task S5_3_MaxAgeWinsOverExpires()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Expires", "0"));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync(30));
        using var other = new CacheScenario();
        other.Origin.Always(200, ("Cache-Control", "max-age=0"), ("Expires", other.Origin.Date(60)), ("ETag", "\"1\""));
        Assert.Equal(CacheOutcome.Miss, await other.SecondAsync());
    }

    [Fact]
    public async Task S5_3_OfSeveralTheEarliestCounts()
    {
        _it.Origin.Always(200, ("Date", _it.Origin.Date()), ("Expires", _it.Origin.Date(600)), ("Expires", _it.Origin.Date(10)), ("ETag", "\"1\""));
        Assert.Equal(CacheOutcome.Miss, await _it.SecondAsync(30));
    }

    [Theory]
    [InlineData(200, 86400 * 10, 86399, true)]
    [InlineData(200, 86400 * 100, 86401, false)]
    [InlineData(200, 1000, 99, true)]
    [InlineData(200, 1000, 100, false)]
    [InlineData(404, 1000, 99, true)]
    [InlineData(201, 1000, 0, false)]
    [InlineData(403, 1000, 0, false)]
    [InlineData(503, 1000, 0, false)]
    [InlineData(599, 1000, 0, false)]
    public async Task S4_2_2_ATenthOfTheTimeSinceLastModifiedAtMostADay(int status, int unchanged, int after, bool isFresh)
    {
        _it.Origin.Always(status, ("Date", _it.Origin.Date()), ("Last-Modified", _it.Origin.Date(-unchanged)));
        Assert.Equal(isFresh ? CacheOutcome.Fresh : CacheOutcome.Miss, await _it.SecondAsync(after));
    }

    [Fact]
    public async Task S4_2_2_PublicAllowsAGuessForAnyStatus()
    {
        _it.Origin.Always(599, ("Date", _it.Origin.Date()), ("Last-Modified", _it.Origin.Date(-1000)), ("Cache-Control", "public"));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync(50));
    }

    [Fact]
    public async Task S4_2_2_GuessingCanBeSwitchedOff()
    {
        using var it = new CacheScenario(new() { UseHeuristics = false });
        it.Origin.Always(200, ("Date", it.Origin.Date()), ("Last-Modified", it.Origin.Date(-1000)));
        Assert.Equal(CacheOutcome.Miss, await it.SecondAsync());
        Assert.NotNull(it.Origin.Last["If-Modified-Since"]);
    }

    [Theory]
    [InlineData("30", 29, true)]
    [InlineData("30", 30, false)]
    [InlineData("60", 0, false)]
    [InlineData("7200, 0", 0, false)]
    [InlineData("0, 7200", 30, true)]
    [InlineData("abc", 30, true)]
    [InlineData("-7200", 30, true)]
    [InlineData("7200.0", 30, true)]
    [InlineData("2147483648", 0, false)]
    [InlineData("99999999999999999999", 0, false)]
    public async Task S5_1_AgeOfCachesOnTheWay(string age, int after, bool isFresh)
    {
        _it.Origin.Always(200, ("Date", _it.Origin.Date()), ("Cache-Control", "max-age=60"), ("Age", age), ("ETag", "\"1\""));
        Assert.Equal(isFresh ? CacheOutcome.Fresh : CacheOutcome.Miss, await _it.SecondAsync(after));
    }

    [Fact]
    public async Task S5_1_OfTwoLinesTheFirstCounts()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Age", "0"), ("Age", "7200"));
        Assert.Equal(CacheOutcome.Fresh, await _it.SecondAsync(30));
    }

    [Fact]
    public async Task S4_2_3_AnOldDateMakesTheResponseOld()
    {
        _it.Origin.Always(200, ("Date", _it.Origin.Date(-50)), ("Cache-Control", "max-age=60"), ("ETag", "\"1\""));
        await _it.GetAsync();
        _it.Pass(5);
        var stored = await _it.GetAsync();
        Assert.Equal((CacheOutcome.Fresh, TimeSpan.FromSeconds(55), TimeSpan.FromSeconds(5)), (stored.Cache!.Outcome, stored.Cache.Age, stored.Cache.FreshFor));
        _it.Pass(6);
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task S4_2_3_TheDelayOfTheAnswerAndTheAgeBeforeAddUp()
    {
        _it.Origin.Answer = (_, _) =>
        {
            _it.Pass(20);
            return Task.FromResult(OriginServer.Reply(200, "a", ("Cache-Control", "max-age=60"), ("Age", "10"), ("Date", _it.Origin.Date())));
        };
        await _it.GetAsync();
        Assert.Equal(TimeSpan.FromSeconds(30), (await _it.GetAsync()).Cache!.Age);
    }

    [Fact]
    public async Task S4_AStoredAnswerTellsItsAgeAndKeepsItsDate()
    {
        var date = _it.Origin.Date();
        _it.Origin.Always(200, ("Cache-Control", "max-age=600"), ("Age", "30"), ("Date", date));
        Assert.Equal("30", (await _it.GetAsync()).Headers["Age"]);
        _it.Pass(3);
        var stored = await _it.GetAsync();
        Assert.Equal(("33", date), (stored.Headers["Age"], stored.Headers["Date"]));
    }
}
