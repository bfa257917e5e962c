using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class RetryWireTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task RepeatsGoOverTheSameConnectionWithTheSameBytes()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503, "try later", ("Retry-After", "2"))).Reply(reply => reply.Json("{}"));
        var time = new SteppedTime();
        await using var services = Services(server, time);

        var sending = Session(services).PutAsync("/thing", new() { Content = "\"text\"", Headers = { ["X-Own"] = "1" } }, Token);
        var wait = await time.NextWaitAsync();
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(server.Requests);
        time.Advance(wait - TimeSpan.FromSeconds(2));
        await sending;

        Assert.True(wait > TimeSpan.FromSeconds(2));
        Assert.Equal(server.Requests[0].Head, server.Requests[1].Head);
        Assert.Equal("\"text\"", server.Requests[1].BodyText);
        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task SeekableStreamIsRewoundAndAnotherIsNotReplayed()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503)).Reply(reply => reply.Status(204)).Reply(reply => reply.Status(503));
        await using var services = Services(server, TimeProvider.System, options => options.BaseDelay = TimeSpan.Zero);
        var seekable = new MemoryStream("xxbody"u8.ToArray()) { Position = 2 };

        Assert.Equal(204, (int)(await Session(services).PutAsync("/", new() { Content = seekable }, Token)).StatusCode);
        Assert.Equal(503, (int)(await Session(services).PutAsync("/", new() { Content = new OnceStream("once"u8.ToArray()) }, Token)).StatusCode);

        Assert.Equal(["body", "body", "once"], server.Requests.Select(request => request.BodyText));
    }

    [Fact]
    public async Task PostThatBrokeOffIsNeverSentAgain()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Send("HTTP/1.1 20").Close());
        await using var services = Services(server, TimeProvider.System, options => options.BaseDelay = TimeSpan.Zero);

        await Assert.ThrowsAnyAsync<RequestException>(() => Session(services).PostAsync("/pay", new() { Content = "1" }, Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task DeadlineEndsAnAttemptUnderWay()
    {
        await using var server = ScriptedServer.Start().Always(reply => reply.WaitFor(new TaskCompletionSource().Task));
        var time = new SteppedTime();
        await using var services = Services(server, time, options => options.TotalTimeout = TimeSpan.FromSeconds(9));

        var sending = Session(services).GetAsync("/", cancellationToken: Token);
        await server.NextRequestAsync();
        time.Advance(TimeSpan.FromSeconds(9));

        var error = await Assert.ThrowsAsync<RequestTimeoutException>(() => sending);
        Assert.Contains("longer than 9 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AttemptThatTakesTooLongIsRepeated()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.WaitFor(new TaskCompletionSource().Task)).Reply(reply => reply.Json("{}"));
        var time = new SteppedTime();
        await using var services = Services(server, time, options => (options.AttemptTimeout, options.BaseDelay) = (TimeSpan.FromSeconds(3), TimeSpan.Zero));

        var sending = Session(services).GetAsync("/", cancellationToken: Token);
        await server.NextRequestAsync();
        time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(200, (int)(await sending).StatusCode);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task CallerWhoCancelsDuringAWaitIsObeyed()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503, "", ("Retry-After", "30")));
        var time = new SteppedTime();
        await using var services = Services(server, time);
        using var caller = new CancellationTokenSource();

        var sending = Session(services).GetAsync("/", cancellationToken: caller.Token);
        await time.NextWaitAsync();
        await caller.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(caller.Token, cancelled.CancellationToken);
        Assert.Single(server.Requests);
    }

    private static ServiceProvider Services(ScriptedServer server, TimeProvider time, Action<RetryOptions>? configure = null) =>
        new ServiceCollection().AddSingleton(time).AddHttpSession("api", options => (options.BaseAddress, options.Timeout) = (server.Address, Timeout.InfiniteTimeSpan))
            .AddRetry(configure).Services.BuildServiceProvider();

    private static Session Session(ServiceProvider services) => services.GetRequiredKeyedService<Session>("api");

    private sealed class OnceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
