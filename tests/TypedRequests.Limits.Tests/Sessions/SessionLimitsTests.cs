using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Limits.Tests.Sessions;

public sealed class SessionLimitsTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 20, 0, 0, TimeSpan.Zero));

    private Session Open(ScriptedServer server) => new(server) { BaseAddress = new("https://api.example"), TimeProvider = _time, Limits = new RateLimits() };

    [Fact]
    public async Task OneRefusalHoldsEveryCall()
    {
        var server = new ScriptedServer(static (_, count) => count == 1 ? ScriptedServer.Reply(HttpStatusCode.TooManyRequests, ("Retry-After", "30")) : ScriptedServer.Left(100, 90, 60));
        using var session = Open(server);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await session.GetAsync("/a")).StatusCode);
        var others = Enumerable.Range(0, 3).Select(_ => session.GetAsync("/b")).ToList();
        _time.Advance(TimeSpan.FromSeconds(29.9));
        Assert.Equal(1, server.Count);
        Assert.Equal(3, session.Limits!.GetStatus().Single().Waiting);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.All(await Task.WhenAll(others), response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(4, server.Count);
    }

    [Fact]
    public async Task AWaitThatIsTooLongIsAnExceptionThatNamesTheTime()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 1800));
        using var session = Open(server);
        await session.GetAsync("/a");
        var late = await Assert.ThrowsAsync<RateLimitException>(() => session.GetAsync("/b"));
        Assert.Equal(TimeSpan.FromSeconds(1800), late.RetryAfter);
        Assert.Equal(_time.GetUtcNow().AddSeconds(1800), late.RetryAt);
        Assert.Equal("https://api.example/b", late.Request?.Url.AbsoluteUri);
        Assert.Equal("GET https://api.example/b was not sent: a rate limit of https://api.example:443 leaves nothing for another 1800 s, until 2026-11-30T20:30:00Z, and the call may wait 60 s (MaxWait), and not beyond its timeout.", late.Message);
        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task ACallDoesNotWaitBeyondItsTimeout()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 20));
        using var session = Open(server);
        await session.GetAsync("/a");
        await Assert.ThrowsAsync<RateLimitException>(() => session.GetAsync("/b", new() { Timeout = TimeSpan.FromSeconds(5) }));
        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task NearTheLimitCallsAreSpreadOverTheTimeThatIsLeft()
    {
        var server = new ScriptedServer(static (_, count) => ScriptedServer.Left(100, Math.Max(0, 6 - count), 60));
        using var session = Open(server);
        await session.GetAsync("/first"); // 5 are left, for 60 s
        var next = session.GetAsync("/next");
        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.Equal(1, server.Count);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        await next;
        Assert.Equal(2, server.Count);
    }

    [Fact]
    public async Task WhoeverIsInAHurryGoesFirstAndTheOthersInTheirOrder()
    {
        var order = new List<string>();
        var server = new ScriptedServer((request, _) =>
        {
            lock (order) order.Add(request.RequestUri!.AbsolutePath);
            return ScriptedServer.Left(10, 0, 10);
        });
        using var session = Open(server);
        await session.GetAsync("/0");
        var calls = new[] { ("/low", CallPriority.Low), ("/1", CallPriority.Normal), ("/2", CallPriority.Normal), ("/high", CallPriority.High) }
            .Select(call => session.GetAsync(call.Item1, new() { Priority = call.Item2 })).ToArray();
        var all = Task.WhenAll(calls);
        while (!all.IsCompleted)
        {
            // The next waiter may set its timer only after the clock has moved on: then it is moved once more.
            _time.Advance(TimeSpan.FromSeconds(11));
            await Task.WhenAny(calls.Where(static call => !call.IsCompleted).Append(Task.Delay(100, TestContext.Current.CancellationToken)));
        }

        await all;
        Assert.Equal(["/0", "/high", "/1", "/2", "/low"], order);
    }

    [Fact]
    public async Task WhoeverIsCancelledWaitsNoLonger()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 20));
        using var session = Open(server);
        await session.GetAsync("/a");
        using var source = new CancellationTokenSource();
        var call = session.GetAsync("/b", cancellationToken: source.Token);
        Assert.Equal(1, session.Limits!.GetStatus().Single().Waiting);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(0, session.Limits.GetStatus().Single().Waiting);
    }

    [Fact]
    public async Task UsersDoNotShareALimitAndNoSecretIsShown()
    {
        var server = new ScriptedServer(static (request, _) => request.Headers.Authorization?.Parameter == "secret-a" ? ScriptedServer.Left(60, 0, 20) : ScriptedServer.Left(60, 50, 20));
        var limits = new RateLimits();
        using var ann = new Session(server, disposeHandler: false) { BaseAddress = new("https://api.example"), TimeProvider = _time, Limits = limits, Auth = Auth.Bearer("secret-a") };
        using var bob = new Session(server, disposeHandler: false) { BaseAddress = new("https://api.example"), TimeProvider = _time, Limits = limits, Auth = Auth.Bearer("secret-b") };
        await ann.GetAsync("/a");
        await bob.GetAsync("/a");
        await bob.GetAsync("/b");
        Assert.Equal(2, limits.GetStatus().Select(static status => status.Credential).Distinct().Count());
        Assert.DoesNotContain("secret", string.Join(' ', limits.GetStatus()), StringComparison.Ordinal);
        var waiting = ann.GetAsync("/b", new() { Timeout = TimeSpan.FromSeconds(1) });
        await Assert.ThrowsAsync<RateLimitException>(() => waiting);
    }

    [Fact]
    public async Task WhatCostsNothingIsLearnt()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Reply(HttpStatusCode.NotModified, ("X-RateLimit-Limit", "60"), ("X-RateLimit-Remaining", "40"), ("X-RateLimit-Reset", "1800")));
        using var session = Open(server);
        for (var call = 0; call < 200; call++) await session.GetAsync("/a");
        Assert.Equal(200, server.Count);
        Assert.Equal(40, session.Limits!.GetStatus().Single().Remaining);
    }

    [Fact]
    public async Task ASecondaryLimitThatOnlyTheBodyTellsHoldsEveryCall()
    {
        var server = new ScriptedServer(static (_, _) => new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent("{\"message\":\"You have exceeded a secondary rate limit.\"}") });
        using var session = Open(server);
        session.Limits!.MaxWait = TimeSpan.FromSeconds(30);
        await session.GetAsync("/a");
        var late = await Assert.ThrowsAsync<RateLimitException>(() => session.GetAsync("/b"));
        Assert.Equal(TimeSpan.FromMinutes(1), late.RetryAfter);
    }

    [Fact]
    public void ABlockingCallWaitsToo()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 20));
        using var session = Open(server);
        session.Get("/a");
        Assert.Throws<RateLimitException>(() => session.Get("/b", new() { Timeout = TimeSpan.FromSeconds(1) }));
        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task TheTokensOfAModelAreKeptInViewToo()
    {
        var server = new ScriptedServer(static (_, count) => ScriptedServer.Reply(HttpStatusCode.OK, ("x-ratelimit-limit-tokens", "1000"), ("x-ratelimit-remaining-tokens", $"{Math.Max(0, 1000 - (count * 400))}"), ("x-ratelimit-reset-tokens", "30s")));
        using var session = Open(server);
        await session.GetAsync("/a"); // 600 are left
        await session.GetAsync("/a"); // 200: one takes 400
        var third = session.GetAsync("/a");
        Assert.Equal(2, server.Count);
        _time.Advance(TimeSpan.FromSeconds(31));
        await third;
        Assert.Equal(RateLimitUnit.Cost, session.Limits!.GetStatus().Single().Unit);
    }
}
