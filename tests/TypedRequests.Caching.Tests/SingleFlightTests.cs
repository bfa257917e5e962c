namespace TypedRequests.Caching.Tests;

/// <summary>Equal calls at one time share one exchange.</summary>
public sealed class SingleFlightTests : IDisposable
{
    private readonly CacheScenario _it = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _it.Dispose();

    private void Gated(params (string, string)[] headers) => _it.Origin.Answer = async (request, token) =>
    {
        _arrived.TrySetResult();
        await _gate.Task.WaitAsync(token);
        return OriginServer.Reply(200, $"answer {request.Number}", headers);
    };

    [Fact]
    public async Task AHundredCallsAreOneRequest()
    {
        Gated(("Cache-Control", "max-age=60"));
        var calls = Enumerable.Range(0, 100).Select(_ => _it.GetAsync()).ToArray();
        await _arrived.Task;
        _gate.SetResult();
        var responses = await Task.WhenAll(calls);
        Assert.Equal(1, _it.Origin.Count);
        Assert.All(responses, static response => Assert.Equal("answer 1", response.Text));
        Assert.Equal(99, responses.Count(static response => response.Cache is { IsShared: true, Outcome: CacheOutcome.Fresh }));
        Assert.Contains("collapsed", responses[^1].Cache!.ToString());
    }

    [Fact]
    public async Task AValidationIsSharedAsWell()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=1"), ("ETag", "\"1\""));
        await _it.GetAsync();
        _it.Pass(2);
        _it.Origin.Answer = async (_, token) =>
        {
            _arrived.TrySetResult();
            await _gate.Task.WaitAsync(token);
            return OriginServer.Reply(304, "", ("Cache-Control", "max-age=60"), ("ETag", "\"1\""));
        };
        var calls = Enumerable.Range(0, 20).Select(_ => _it.GetAsync()).ToArray();
        await _arrived.Task;
        _gate.SetResult();
        Assert.All(await Task.WhenAll(calls), static response => Assert.Equal("answer 1", response.Text));
        Assert.Equal(2, _it.Origin.Count);
    }

    [Theory]
    [InlineData("no-store")]
    [InlineData("max-age=0")]
    public async Task WhatIsNotToBeSharedIsAskedForByEveryone(string directives)
    {
        Gated(("Cache-Control", directives));
        var calls = Enumerable.Range(0, 10).Select(_ => _it.GetAsync()).ToArray();
        await _arrived.Task;
        _gate.SetResult();
        await Task.WhenAll(calls);
        Assert.Equal(10, calls.Select(static call => call.Result.Text).Distinct().Count());
    }

    [Fact]
    public async Task AWaiterThatIsCancelledLeavesTheOthers()
    {
        Gated(("Cache-Control", "max-age=60"));
        using var source = new CancellationTokenSource();
        var first = _it.GetAsync();
        await _arrived.Task;
        var cancelled = _it.Session.GetAsync("/a", cancellationToken: source.Token);
        var third = _it.GetAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        _gate.SetResult();
        Assert.Equal(("answer 1", "answer 1"), ((await first).Text, (await third).Text));
    }

    [Fact]
    public async Task WhenTheFirstIsCancelledAnotherTakesItsPlace()
    {
        Gated(("Cache-Control", "max-age=60"));
        using var source = new CancellationTokenSource();
        var first = _it.Session.GetAsync("/a", cancellationToken: source.Token);
        await _arrived.Task;
        var others = Enumerable.Range(0, 10).Select(_ => _it.GetAsync()).ToArray();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _gate.SetResult();
        Assert.All(await Task.WhenAll(others), static response => Assert.Equal("answer 2", response.Text));
        Assert.Equal(2, _it.Origin.Count);
    }

    [Fact]
    public async Task AWaiterKeepsItsOwnTime()
    {
        Gated(("Cache-Control", "max-age=60"));
        var first = _it.GetAsync();
        await _arrived.Task;
        var hurried = _it.Session.GetAsync("/a", new() { Timeout = TimeSpan.FromSeconds(5) });
        _it.Pass(6);
        await Assert.ThrowsAsync<RequestTimeoutException>(() => hurried);
        _gate.SetResult();
        Assert.Equal("answer 1", (await first).Text);
    }

    [Fact]
    public async Task AWaiterKeepsItsOwnLimit()
    {
        Gated(("Cache-Control", "max-age=60"));
        var first = _it.GetAsync();
        await _arrived.Task;
        var small = _it.Session.GetAsync("/a", new() { MaxResponseBytes = 3 });
        _gate.SetResult();
        await first;
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => small);
    }

    [Fact]
    public async Task NobodyWaitsForABodyThatIsReadAtItsCallersPace()
    {
        Gated(("Cache-Control", "max-age=60"));
        var streamed = _it.Session.GetAsync("/a", new() { StreamResponse = true });
        await _arrived.Task;
        var other = _it.GetAsync();
        _gate.SetResult();
        using var open = await streamed;
        Assert.Equal("answer 2", (await other).Text);
    }

    [Fact]
    public async Task OtherCredentialsFlyAlone()
    {
        Gated(("Cache-Control", "max-age=60"));
        var calls = Enumerable.Range(0, 10).Select(i => _it.GetAsync(("Authorization", $"user {i % 2}"))).ToArray();
        await _arrived.Task;
        _gate.SetResult();
        await Task.WhenAll(calls);
        Assert.Equal(2, _it.Origin.Count);
    }

    [Fact]
    public async Task ABlockingCallWaitsToo()
    {
        Gated(("Cache-Control", "max-age=60"));
        var first = _it.GetAsync();
        await _arrived.Task;
        var blocking = Task.Factory.StartNew(() => _it.Session.Get("/a").Text, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _gate.SetResult();
        await first;
        Assert.Equal("answer 1", await blocking);
    }
}
