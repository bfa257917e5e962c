namespace TypedRequests.Testing.Tests;

public sealed class CassetteTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ATypedCallIsRecordedOnceAndReplayedWithoutTheNetwork()
    {
        using var network = new AnswerQueue(AnswerQueue.Json("""{"number":1,"title":"Bug"}"""));
        for (var run = 0; run < 3; run++)
        {
            using var cassette = Cassette.Open(_folder.File, options: new() { Network = network });
            Assert.Equal(run == 0, cassette.IsRecording);
            Assert.Equal(new TapedIssue(1, "Bug"), await cassette.Session().For<ITapedIssues>().Get(1, Token));
        }

        Assert.Equal(1, network.Calls);
        var har = File.ReadAllText(_folder.File);
        Assert.Contains("\"_operation\": \"ITapedIssues.Get\"", har, StringComparison.Ordinal);
        Assert.Contains("\"_template\": \"/issues/{number}\"", har, StringComparison.Ordinal);
    }

    [Fact]
    public void ASynchronousCallIsRecordedAndReplayed()
    {
        using var network = new AnswerQueue(AnswerQueue.Json("""{"number":1,"title":"Bug"}"""));
        for (var run = 0; run < 2; run++)
        {
            using var cassette = Cassette.Open(_folder.File, options: new() { Network = network });
            Assert.Equal("Bug", cassette.Session().For<ITapedIssues>().GetNow(1).Title);
        }

        Assert.Equal(1, network.Calls);
    }

    [Fact]
    public async Task EqualRequestsGetTheirAnswersInTheRecordedOrder()
    {
        await RecordAsync(["pending", "pending", "done"]);
        using var cassette = _folder.Replay();
        var issues = cassette.Session().For<ITapedIssues>();
        foreach (var title in new[] { "pending", "pending", "done" }) Assert.Equal(title, (await issues.Get(1, Token)).Title);
        var failure = await Assert.ThrowsAsync<CassetteException>(() => issues.Get(1, Token));
        Assert.Contains("made more often than recorded", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEntryThatIsNotUsedFailsUnlessItMayBe()
    {
        await RecordAsync(["Bug"]);
        var failure = Assert.Throws<CassetteException>(_folder.Replay().Dispose);
        Assert.Contains("1 of 1 entries of cassette.har were not used", failure.Message, StringComparison.Ordinal);
        Assert.Contains("entry 1: GET https://api.example/issues/1", failure.Message, StringComparison.Ordinal);
        _folder.Replay(new() { AllowUnused = true }).Dispose();
    }

    [Fact]
    public async Task ARequestThatIsNotRecordedIsToldWithTheNearestEntry()
    {
        using (var network = new AnswerQueue(AnswerQueue.Json("""{"number":7,"title":"New"}""")))
        using (var cassette = _folder.Record(new() { Network = network }))
            await cassette.Session().For<ITapedIssues>().Create(new(0, "Bug"), Token);

        // After a call without an answer Dispose says nothing more.
        using var replay = _folder.Replay();
        var failure = await Assert.ThrowsAsync<CassetteException>(() => replay.Session().For<ITapedIssues>().Create(new(0, "Other"), Token));
        Assert.Contains("- body $.title = \"Bug\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ body $.title = \"Other\"", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("$.number = 0\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingFileIsRecordedOrRefusedAsTheModeSays()
    {
        Assert.True(Cassette.Open(_folder.File).IsRecording);
        Assert.Contains("CassetteMode.Refresh", Assert.Throws<CassetteException>(() => _folder.Replay()).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File)); // nothing was recorded, nothing is written
    }

    [Theory]
    [InlineData("{\"log\":{\"entries\":[", "no valid JSON")]
    [InlineData("{\"cassette\":[]}", "no list log.entries")]
    public void AFileThatIsNoHarIsToldWithoutItsContent(string content, string saying)
    {
        File.WriteAllText(_folder.File, content);
        Assert.Contains(saying, Assert.Throws<CassetteException>(() => _folder.Replay()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOldRecordingExpires()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var options = new CassetteOptions { TimeProvider = time, ExpiresAfter = TimeSpan.FromDays(30) };
        await RecordAsync(["Bug"], options);
        time.Advance(TimeSpan.FromDays(30));
        Assert.False(Cassette.Open(_folder.File, options: options).IsRecording);
        time.Advance(TimeSpan.FromDays(1));
        Assert.True(Cassette.Open(_folder.File, options: options).IsRecording);
        Assert.Contains("31 days old", Assert.Throws<CassetteException>(() => _folder.Replay(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefreshReplacesTheFileWhenSomethingWasRecorded()
    {
        await RecordAsync(["old"]);
        _folder.Record().Dispose();
        Assert.Contains("old", File.ReadAllText(_folder.File), StringComparison.Ordinal);
        await RecordAsync(["new"]);
        Assert.DoesNotContain("old", File.ReadAllText(_folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyCallsAtOnceAreEachRecordedAndEachReplayed()
    {
        using (var network = new AnswerQueue(request => AnswerQueue.Json($$"""{"number":{{request.RequestUri!.Segments[^1]}},"title":"t"}""")(request)))
        using (var cassette = _folder.Record(new() { Network = network }))
            await Task.WhenAll(Enumerable.Range(0, 50).Select(number => cassette.Session().For<ITapedIssues>().Get(number, Token)));

        using var replay = _folder.Replay();
        var issues = await Task.WhenAll(Enumerable.Range(0, 50).Reverse().Select(number => replay.Session().For<ITapedIssues>().Get(number, Token)));
        Assert.Equal(Enumerable.Range(0, 50).Reverse(), issues.Select(issue => issue.Number));
    }

    private async Task RecordAsync(string[] titles, CassetteOptions? options = null)
    {
        using var network = new AnswerQueue([.. titles.Select(title => AnswerQueue.Json($$"""{"number":1,"title":"{{title}}"}"""))]);
        options ??= new();
        options.Network = network;
        using var cassette = _folder.Record(options);
        foreach (var _ in titles) await cassette.Session().For<ITapedIssues>().Get(1, Token);
    }
}
