using FsCheck;
using FsCheck.Fluent;
using static TypedRequests.DependencyInjection.Tests.AttemptLog;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class ServerWaitTests
{
    private static readonly RetryOptions Plain = new() { Randomizer = static () => 0 };

    // 12:00:00 is the start of the stepped clock; a server whose clock is off sends its own Date.
    [Theory]
    [InlineData(503, "7", null, 7.001)]
    [InlineData(429, "1.5", null, 1.501)]
    [InlineData(503, "Sun, 01 Mar 2026 12:00:20 GMT", null, 20.001)]
    [InlineData(503, "Sun, 01 Mar 2026 15:00:20 GMT", "Sun, 01 Mar 2026 15:00:00 GMT", 20.001)]
    [InlineData(503, "Sun, 01 Mar 2026 11:00:00 GMT", null, 0.5)]
    [InlineData(503, "0", null, 0.5)]
    [InlineData(503, "soon", null, 0.5)]
    public async Task RetryAfterIsWaitedForAndNotCut(int status, string retryAfter, string? date, double seconds)
    {
        (string, string)[] headers = date is null ? [("Retry-After", retryAfter)] : [("Retry-After", retryAfter), ("Date", date)];

        var run = await RetryRun.OfAsync(Plain, Status(status, headers), Status(200));

        Assert.Equal(200, run.Outcome);
        Assert.Equal(seconds, Assert.Single(run.Waits).TotalSeconds, 6);
    }

    [Theory]
    [InlineData("120"), InlineData("99"), InlineData("99999999999999999999999999"), InlineData("Mon, 02 Mar 2026 12:00:00 GMT")]
    public async Task WaitBeyondTheDeadlineIsNotBegun(string retryAfter)
    {
        var options = new RetryOptions { Randomizer = static () => 0, TotalTimeout = TimeSpan.FromSeconds(99) };

        var run = await RetryRun.OfAsync(options, Status(503, ("Retry-After", retryAfter)), Status(200));

        Assert.Equal(503, run.Outcome);
        Assert.Empty(run.Waits);
    }

    [Theory]
    [InlineData("RateLimit", "\"default\";r=0;t=9", 9.001)]
    [InlineData("RateLimit", "\"burst\";r=0;t=9, \"daily\";r=50;t=3600", 9.001)]
    [InlineData("RateLimit", "\"daily\";r=50;t=3600, \"burst\";r=0;t=9", 9.001)]
    [InlineData("RateLimit", "limit=10, remaining=0, reset=9", 9.001)]
    [InlineData("RateLimit", "\"default\";r=5;t=9", 0.5)]
    public Task RateLimitFieldIsHonoured(string name, string value, double seconds) => ExpectAsync(429, seconds, (name, value));

    [Theory]
    [InlineData(429, "RateLimit-Remaining", "0", "RateLimit-Reset", "9", 9.001)]
    [InlineData(403, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1772366409", 9.001)] // Unix time, as GitHub sends it
    [InlineData(503, "X-Rate-Limit-Remaining", "0", "X-Rate-Limit-Reset", "2.5", 2.501)]
    [InlineData(429, "X-RateLimit-Remaining", "1", "X-RateLimit-Reset", "1772366409", 0.5)]
    public Task CustomRateLimitHeadersAreHonoured(int status, string remaining, string left, string reset, string at, double seconds) =>
        ExpectAsync(status, seconds, (remaining, left), (reset, at));

    [Fact]
    public Task RetryAfterGoesBeforeTheRateLimit() =>
        ExpectAsync(429, 3.001, ("Retry-After", "3"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "60"));

    [Fact]
    public void WhateverServersAskForNoAttemptIsEarlyOrLate()
    {
        var asks = ArbMap.Default.ArbFor<byte>().Generator.ListOf().Select(list => list.ToArray()).ToArbitrary();
        var jitter = Gen.Choose(0, 999).ToArbitrary();
        Prop.ForAll(asks, jitter, (waits, random) => KeepsAllWaits(waits, random / 1000.0)).QuickCheckThrowOnFailure();
    }

    private static bool KeepsAllWaits(byte[] waits, double random)
    {
        var options = new RetryOptions { Randomizer = () => random, MaxRetries = 10 };
        var run = RetryRun.OfAsync(options, [.. waits.Select(wait => Status(503, ("Retry-After", $"{wait}"))), Status(200)]).GetAwaiter().GetResult();
        var gaps = run.Log.Times.Zip(run.Log.Times.Skip(1), static (one, next) => next - one).ToArray();
        return gaps.Zip(waits).All(static pair => pair.First >= TimeSpan.FromSeconds(pair.Second))
            && run.Log.Times[^1] - run.Log.Times[0] < options.TotalTimeout
            && gaps.Length <= options.MaxRetries;
    }

    private static async Task ExpectAsync(int status, double seconds, params (string, string)[] headers)
    {
        var run = await RetryRun.OfAsync(Plain, Status(status, headers), Status(200));

        Assert.Equal(200, run.Outcome);
        Assert.Equal(seconds, Assert.Single(run.Waits).TotalSeconds, 6);
    }
}
