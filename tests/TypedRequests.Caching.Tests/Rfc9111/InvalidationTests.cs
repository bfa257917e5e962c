namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §4.4: what an unsafe request makes unusable.</summary>
public sealed class InvalidationTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    private async Task<CacheOutcome> AfterAsync(string method, int status, string path, params (string, string)[] headers)
    {
        _it.Origin.Answer = (request, _) => Task.FromResult(request.Method == HttpMethod.Get
            ? OriginServer.Reply(200, $"answer {request.Number}", ("Cache-Control", "max-age=600"))
            : OriginServer.Reply(status, "", headers));
        await _it.GetAsync(path);
        await _it.Session.SendAsync(new HttpMethod(method), "/a", new() { AllowRedirects = false });
        return (await _it.GetAsync(path)).Cache!.Outcome;
    }

    [Theory]
    [InlineData("POST", 200, false)]
    [InlineData("PUT", 201, false)]
    [InlineData("DELETE", 204, false)]
    [InlineData("PATCH", 303, false)]
    [InlineData("M-SEARCH", 200, false)]
    [InlineData("POST", 500, true)]
    [InlineData("DELETE", 404, true)]
    [InlineData("OPTIONS", 200, true)]
    [InlineData("QUERY", 200, true)]
    public async Task S4_4_ASuccessfulUnsafeRequestInvalidatesItsTarget(string method, int status, bool stays) =>
        Assert.Equal(stays ? CacheOutcome.Fresh : CacheOutcome.Miss, await AfterAsync(method, status, "/a"));

    [Theory]
    [InlineData("Location", "/b", false)]
    [InlineData("Location", "b", false)]
    [InlineData("Content-Location", "https://api.example/b", false)]
    [InlineData("Location", "https://other.example/b", true)]
    [InlineData("Location", "http://api.example/b", true)]
    [InlineData("Content-Location", "https://api.example:8443/b", true)]
    public async Task S4_4_SoDoesWhatLocationAndContentLocationNameOfTheSameOrigin(string name, string value, bool stays) =>
        Assert.Equal(stays ? CacheOutcome.Fresh : CacheOutcome.Miss, await AfterAsync("POST", 201, "/b", (name, value)));

    [Fact]
    public async Task S4_4_AllVariantsAndCredentialsOfTheSessionAreInvalidated()
    {
        _it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(200, $"answer {request.Number}", ("Cache-Control", "max-age=600"), ("Vary", "Foo")));
        await _it.GetAsync(("Foo", "1"));
        await _it.GetAsync(("Foo", "2"), ("Authorization", "x"));
        await _it.Session.DeleteAsync("/a");
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync(("Foo", "1"))).Cache!.Outcome);
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync(("Foo", "2"), ("Authorization", "x"))).Cache!.Outcome);
    }

    [Fact]
    public async Task S4_4_AnAnswerAskedForBeforeTheChangeIsNotStoredAfterIt()
    {
        var gate = new TaskCompletionSource();
        _it.Origin.Answer = async (request, _) =>
        {
            if (request.Number == 1) await gate.Task;
            return OriginServer.Reply(200, $"answer {request.Number}", ("Cache-Control", "max-age=600"));
        };
        var early = _it.GetAsync();
        await _it.Session.PostAsync("/a", new() { Content = "change" });
        gate.SetResult();
        Assert.Equal("answer 1", (await early).Text);
        Assert.Equal("answer 3", (await _it.GetAsync()).Text);
    }
}
