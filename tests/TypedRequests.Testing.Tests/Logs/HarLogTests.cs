using System.Text.Json.Nodes;

namespace TypedRequests.Testing.Tests;

public sealed class HarLogTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryHopIsAnEntryWithItsOwnUrlAndStatus()
    {
        using var session = Session(AnswerQueue.Text("gone on", "text/plain", 302, ("Location", "/next")), AnswerQueue.Json("""{"a":1}"""));
        using var log = session.StartHar();
        await session.PostAsync("start", new() { Form = { ["a"] = "1" } }, Token);
        var entries = Entries(log);
        Assert.Equal(["POST https://h.example/start 302 gone on", "GET https://h.example/next 200 {\"a\":1}"], entries.Select(entry =>
            $"{entry["request"]!["method"]} {entry["request"]!["url"]} {entry["response"]!["status"]} {entry["response"]!["content"]!["text"]}"));
        Assert.Equal(("a=1", "HTTP/1.1", "/next"), ((string)entries[0]["request"]!["postData"]!["text"]!, (string)entries[0]["response"]!["httpVersion"]!, (string)entries[0]["response"]!["redirectURL"]!));
    }

    [Fact]
    public async Task AChallengeAndAFailureAreEntries()
    {
        using var session = Session(AnswerQueue.Text("", "text/plain", 401, ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")), _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "s3cret place"));
        using var log = session.StartHar();
        await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("a", new() { Auth = Auth.Digest("ann", "s3cret") }, Token));
        var entries = Entries(log);
        Assert.Equal([401, 0], entries.Select(entry => (int)entry["response"]!["status"]!));
        Assert.Equal("ConnectionError", (string)entries[1]["response"]!["_error"]!);
        Assert.DoesNotContain("s3cret", System.Text.Encoding.UTF8.GetString(log.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOldestGoFirstAndItIsSaid()
    {
        using var session = Session(AnswerQueue.Text(new string('x', 100), "text/plain"));
        using var log = session.StartHar(new() { MaxEntries = 3, MaxBytes = 1000 });
        using var small = session.StartHar(new() { MaxBytes = 250 });
        for (var i = 0; i < 5; i++) await session.GetAsync($"{i}", cancellationToken: Token);
        Assert.Equal((3, 2), (log.Count, small.Count));
        Assert.Equal(["https://h.example/2", "https://h.example/3", "https://h.example/4"], Entries(log).Select(entry => (string)entry["request"]!["url"]!));
        Assert.Equal("2 older exchanges were left out: the log keeps a limited number.", (string)JsonNode.Parse(log.ToBytes())!["log"]!["comment"]!);
    }

    [Fact]
    public async Task ALongBodyAndAStreamedOneAreLeftOutAndItIsSaid()
    {
        using var session = Session(AnswerQueue.Text(new string('x', 100), "text/plain"));
        using var log = session.StartHar(new() { MaxBodyBytes = 99 });
        await session.GetAsync("a", cancellationToken: Token);
        await using (var open = await session.GetAsync("b", new() { StreamResponse = true }, Token)) Assert.Equal('x', open.Stream.ReadByte());
        Assert.Equal(["The body of 100 bytes is longer than 99 (MaxBodyBytes), and is not kept.", "The body was empty or streamed, and is not kept."], Entries(log).Select(entry => (string)entry["response"]!["content"]!["comment"]!));
    }

    [Fact]
    public async Task TheObserverBeforeIsToldAndComesBack()
    {
        using var session = Session(AnswerQueue.Text("", "text/plain"));
        var before = new Counter();
        session.Observer = before;
        using (var log = session.StartHar())
        {
            await session.GetAsync("a", cancellationToken: Token);
            Assert.Equal((1, 1), (before.Count, log.Count));
            log.Dispose();
            Assert.Equal(0, log.Count);
        }

        Assert.Same(before, session.Observer);
        await session.GetAsync("a", cancellationToken: Token);
        Assert.Equal(2, before.Count);
    }

    [Fact]
    public async Task ALogThatIsStoppedOutOfTurnKeepsNothingMore()
    {
        using var session = Session(AnswerQueue.Text("", "text/plain"));
        var first = session.StartHar();
        using var second = session.StartHar();
        first.Dispose(); // under the second one
        await session.GetAsync("a", cancellationToken: Token);
        Assert.Equal((0, 1), (first.Count, second.Count));
    }

    [Fact]
    public async Task ATypedCallNamesItsMethod()
    {
        using var session = Session(AnswerQueue.Json("""{"number":1,"title":"t"}"""));
        using var log = session.StartHar();
        await session.For<ITapedIssues>().Get(1, Token);
        Assert.Equal("ITapedIssues.Get", (string)Entries(log).Single()["_operation"]!);
    }

    private static Session Session(params Func<HttpRequestMessage, HttpResponseMessage>[] answers) => new(new AnswerQueue(answers)) { BaseAddress = new("https://h.example/") };

    private static List<JsonNode> Entries(HarLog log) => [.. JsonNode.Parse(log.ToBytes())!["log"]!["entries"]!.AsArray().Select(entry => entry!)];

    private sealed class Counter : CallObserver
    {
        public int Count { get; private set; }

        protected override void Stopped(ObservedCall call, Exception? failure) => Count++;
    }
}
