using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Testing.Tests.Time;

public sealed class ClockTests
{
    [Fact]
    public async Task AWaitEndsByItself()
    {
        var clock = new FakeClock(DateTimeOffset.UnixEpoch);
        await Task.Delay(TimeSpan.FromDays(1), clock);
        Assert.Equal(DateTimeOffset.UnixEpoch.AddDays(1), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromDays(1), clock.GetElapsedTime(0));
    }

    [Fact]
    public void ALimitPassesWhenTheClockHasGoneThatFar()
    {
        var clock = new FakeClock();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10), clock);
        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(limit.IsCancellationRequested);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(limit.IsCancellationRequested);
    }

    [Fact]
    public void APeriodicTimerRingsForEachPeriod()
    {
        var clock = new FakeClock();
        var rings = 0;
        using (clock.CreateTimer(_ => rings++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1))) clock.Advance(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(5, rings);
    }

    [Fact]
    public async Task ATimerThatIsDueRings()
    {
        var rung = new TaskCompletionSource();
        await using var timer = new FakeClock().CreateTimer(_ => rung.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await rung.Task;
    }

    [Fact]
    public async Task WhatNeverAnswersLeavesPeriodicTimersTheirTurn()
    {
        using var server = new FakeServer();
        server.On("GET", "/a").NeverAnswers();
        var rings = 0;
        await using var timer = server.TimeProvider.CreateTimer(_ => rings++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => server.Session().GetAsync("https://api.example/a"));
        Assert.Equal(100, rings);
    }

    [Fact]
    public async Task AnotherClockIsWaitedFor()
    {
        var time = new FakeTimeProvider();
        using var server = new FakeServer(time);
        server.On("GET", "/a").ReturnsText("late").After(TimeSpan.FromSeconds(30));
        var call = server.Session().GetAsync("https://api.example/a");
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("late", (await call).Text);
    }

    [Fact]
    public async Task CookiesExpireByTheServersClock()
    {
        using var server = new FakeServer();
        server.On("GET", "/a").ReturnsText("a").WithCookie("id=7; Max-Age=60");
        server.On("GET", "/b").Returns(call => new StringContent(call.Header("Cookie") ?? "none"));
        var session = server.Session("https://api.example");
        await session.GetAsync("/a");
        Assert.Equal("id=7", (await session.GetAsync("/b")).Text);
        ((FakeClock)server.TimeProvider).Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("none", (await session.GetAsync("/b")).Text);
    }
}
