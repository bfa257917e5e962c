using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);

    // semantics: Timeout covers headers, body and hops; expiry is RequestTimeoutException
    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 5\r\n\r\nhe")]
    public async Task ExpiryIsItsOwnExceptionWhereverItHappens(string start)
    {
        await using var server = ScriptedServer.Start();
        var never = new TaskCompletionSource();
        server.Always(r => r.Send(start).WaitFor(never.Task));
        using var session = new Session { BaseAddress = server.Address, Timeout = Short };
        var expired = await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync("/slow"));
        Assert.Contains("0.05 s", expired.Message);
        Assert.Equal("/slow", expired.Request!.Url.AbsolutePath);
        var blocking = await Task.Run(() => Assert.Throws<RequestTimeoutException>(() => session.Get("/slow")));
        Assert.IsAssignableFrom<HttpRequestException>(blocking);
        never.SetResult();
    }

    // semantics: the caller's token is OperationCanceledException with that token
    [Fact]
    public async Task CancellationStaysTheCallersOwn()
    {
        await using var server = ScriptedServer.Start();
        var never = new TaskCompletionSource();
        server.Always(r => r.WaitFor(never.Task));
        using var session = new Session { BaseAddress = server.Address };
        using var source = new CancellationTokenSource();
        var call = session.GetAsync("/", cancellationToken: source.Token);
        await server.NextRequestAsync(TestContext.Current.CancellationToken);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        never.SetResult();
    }

    [Fact]
    public async Task ACancelledTokenSendsNothing()
    {
        await using var server = ScriptedServer.Start();
        using var session = new Session { BaseAddress = server.Address };
        var token = new CancellationToken(canceled: true);
        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => session.GetAsync("/", cancellationToken: token));
        Assert.Equal(token, cancelled.CancellationToken);
        Assert.Empty(server.Requests);
    }

    // semantics: a call's timeout wins over the session's
    [Fact]
    public async Task ACallsTimeoutWins()
    {
        await using var server = ScriptedServer.Start();
        var never = new TaskCompletionSource();
        server.Always(r => r.WaitFor(never.Task));
        using var session = new Session { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };
        await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync("/", new() { Timeout = Short }));
        never.SetResult();
    }

    // semantics: TimeProvider: the call's clock is the session's
    [Fact]
    public async Task TimeoutsGoByTheSessionsClock()
    {
        await using var server = ScriptedServer.Start();
        var never = new TaskCompletionSource();
        server.Always(r => r.WaitFor(never.Task));
        var clock = new TestClock();
        using var session = new Session { BaseAddress = server.Address, TimeProvider = clock };
        var call = session.GetAsync("/");
        await server.NextRequestAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(99));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("100 s", (await Assert.ThrowsAsync<RequestTimeoutException>(() => call)).Message);
        never.SetResult();
    }

    // semantics: a timeout source lent again must not carry one call's end into the next
    [Fact]
    public async Task AnExpiredCallLeavesLaterCallsAlone()
    {
        await using var server = ScriptedServer.Start();
        var never = new TaskCompletionSource();
        server.On("/slow", r => r.WaitFor(never.Task)).Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        using var source = new CancellationTokenSource();
        for (var i = 0; i < 20; i++)
        {
            await session.GetAsync("/", cancellationToken: source.Token);
            await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync("/slow", new() { Timeout = TimeSpan.FromMilliseconds(1) }));
        }

        await source.CancelAsync();
        Assert.True((await session.GetAsync("/")).IsSuccessStatusCode);
        never.SetResult();
    }

    // semantics: ConnectTimeout belongs to the pool
    [Fact]
    public async Task ConnectingHasATimeOfItsOwn()
    {
        using var pool = new ConnectionPool(new() { ConnectTimeout = TimeSpan.FromMilliseconds(30) });
        using var session = new Session(pool);
        using var full = new FullBacklog();
        var expired = await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync(full.Address));
        Assert.IsAssignableFrom<OperationCanceledException>(expired.InnerException);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void ATimeoutIsPositive(int seconds)
    {
        using var session = new Session();
        Assert.Throws<ArgumentOutOfRangeException>(() => session.Timeout = TimeSpan.FromSeconds(seconds));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestOptions { Timeout = TimeSpan.FromSeconds(seconds) });
    }
}
