namespace TypedRequests.Testing.Tests;

public sealed class CassetteOrderTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task InAnyOrderIsLoose()
    {
        await RecordAsync();
        using var cassette = _folder.Replay();
        var issues = cassette.Session().For<ITapedIssues>();
        await issues.Create(new(0, "Bug"), Token);
        Assert.Empty(await issues.List(cancellationToken: Token));
        Assert.Single(await issues.List(cancellationToken: Token));
        await issues.Delete(1, Token);
        Assert.Empty(await issues.List(cancellationToken: Token));
    }

    [Fact]
    public async Task StrictTellsWhichCallIsOutOfOrder()
    {
        await RecordAsync();
        using var cassette = _folder.Replay(new() { Order = CassetteOrder.Strict });
        var issues = cassette.Session().For<ITapedIssues>();
        await issues.List(cancellationToken: Token);
        var failure = await Assert.ThrowsAsync<CassetteException>(() => issues.Delete(1, Token));
        Assert.Contains("expects entry 2 next", failure.Message, StringComparison.Ordinal);
        Assert.Contains("- POST https://api.example/issues", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ DELETE https://api.example/issues/1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StrictAcceptsTheRecordedOrderToItsEnd()
    {
        await RecordAsync();
        using var cassette = _folder.Replay(new() { Order = CassetteOrder.Strict });
        await RunAsync(cassette.Session().For<ITapedIssues>());
        await Assert.ThrowsAsync<CassetteException>(() => cassette.Session().For<ITapedIssues>().List(cancellationToken: Token));
    }

    [Fact]
    public async Task ByStateAReadMayBeRepeatedAndChangesWithTheState()
    {
        await RecordAsync();
        using var cassette = _folder.Replay(new() { Order = CassetteOrder.State });
        var issues = cassette.Session().For<ITapedIssues>();
        for (var i = 0; i < 3; i++) Assert.Empty(await issues.List(cancellationToken: Token));
        await issues.Create(new(0, "Bug"), Token);
        for (var i = 0; i < 3; i++) Assert.Single(await issues.List(cancellationToken: Token));
        await issues.Delete(1, Token);
        for (var i = 0; i < 3; i++) Assert.Empty(await issues.List(cancellationToken: Token));
        await Assert.ThrowsAsync<CassetteException>(() => issues.Delete(1, Token));
    }

    private async Task RecordAsync()
    {
        const string one = """[{"number":1,"title":"Bug"}]""";
        using var network = new AnswerQueue(AnswerQueue.Json("[]"), AnswerQueue.Json("""{"number":1,"title":"Bug"}""", 201), AnswerQueue.Json(one), AnswerQueue.Text("", "text/plain", 204), AnswerQueue.Json("[]"));
        using var cassette = _folder.Record(new() { Network = network });
        await RunAsync(cassette.Session().For<ITapedIssues>());
    }

    private static async Task RunAsync(ITapedIssues issues)
    {
        Assert.Empty(await issues.List(cancellationToken: Token));
        await issues.Create(new(0, "Bug"), Token);
        Assert.Single(await issues.List(cancellationToken: Token));
        await issues.Delete(1, Token);
        Assert.Empty(await issues.List(cancellationToken: Token));
    }
}
