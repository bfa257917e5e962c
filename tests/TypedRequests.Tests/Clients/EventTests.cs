using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

/// <summary>Server-sent events as WHATWG HTML, section 9.2, has them.</summary>
public sealed class EventTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("data: a\n\ndata:b\n\ndata:  c\n\n", "a|b| c")]
    [InlineData("data: a\r\rdata: b\r\n\r\ndata: c\n\r", "a|b|c")]
    [InlineData("\uFEFFdata: a\n\n\uFEFFdata: b\n\ndata: \uFEFFc\n\n", "a|\uFEFFc")]
    [InlineData(": comment\n:\ndata: a\n: comment\ndata: b\n\n", "a\nb")]
    [InlineData("data\n\ndata\ndata\n\ndata:\n\n", "|\n|")]
    [InlineData("DATA: x\nunknown: x\n data: x\n\nevent: e\n\ndata: a\n\n", "a")]
    [InlineData("data: a\n\ndata: cut off", "a")]
    [InlineData("data: a\n\ndata: cut off\n", "a")]
    [InlineData("data: \u00FC\u20AC\U0001F600\n\n", "\u00FC\u20AC\U0001F600")]
    public async Task TheStreamIsReadAsTheNormSaysHoweverItIsCut(string stream, string expected)
    {
        await using var loopback = new Loopback();
        loopback.Server.Reply(reply => reply.Send(Head).Send(Encoding.UTF8.GetBytes(stream)).Close()).Reply(reply => ByteByByte(reply.Send(Head), stream).Close());
        for (var i = 0; i < 2; i++)
        {
            var events = await loopback.Client<ISequences>().Texts().ToListAsync(Token);
            Assert.Equal(expected, string.Join('|', events.Select(item => item.Data)));
        }
    }

    [Theory]
    [InlineData("id: 1\ndata: a\n\n", "1")]
    [InlineData("id: 1\ndata: a\n\ndata: b\n\n", "1")] // an ID stays until there is another
    [InlineData("id: 1\ndata: a\n\nid\ndata: b\n\n", null)] // an empty one is none
    [InlineData("id: 1\ndata: a\n\nid: 2\n\ndata: b\n\n", "2")] // an event without data brings its ID all the same
    [InlineData("id: 1\ndata: a\n\nid: 2\ndata: cut off\n", "1")] // what was not received is asked for again
    [InlineData("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", "1")] // NUL makes it none
    [InlineData("id: \u00FC\u20AC\ndata: a\n\n", "\u00FC\u20AC")] // in UTF-8
    [InlineData("id:   x y  \ndata: a\n\n", "x y")]
    public async Task AReconnectionNamesTheLastEventThatWasReceived(string stream, string? expected)
    {
        await using var loopback = new Loopback();
        loopback.Session.TimeProvider = new HastyTime();
        loopback.Session.Timeout = Timeout.InfiniteTimeSpan;
        loopback.Server.Reply(reply => reply.Send(Head).Send(Encoding.UTF8.GetBytes(stream)).Close()).Reply(reply => reply.Send(Head).Close()).Reply(reply => reply.Status(204));
        await loopback.Client<ISequences>().ReconnectingTexts().ToListAsync(Token);
        Assert.Equal([null, expected, expected], loopback.Server.Requests.Select(request => Utf8(request.Header("Last-Event-ID"))));
    }

    [Fact]
    public async Task TheServersIntervalIsWaitedForAndVainAttemptsAreWaitedForLonger()
    {
        var time = new HastyTime();
        await using var loopback = new Loopback();
        (loopback.Session.TimeProvider, loopback.Session.Timeout) = (time, Timeout.InfiniteTimeSpan);
        loopback.Server.Reply(reply => reply.Send(Head).Send("data: a\n\n").Close());
        foreach (var retry in new[] { "20\ndata: b\n\n", "x\n\n", "0\n\n", "99999999999999\ndata: c\n\n" }) loopback.Server.Reply(reply => reply.Send(Head).Send("retry: " + retry).Close());
        loopback.Server.Reply(reply => reply.Reset()).Reply(reply => reply.Status(204));
        Assert.Equal(["a", "b", "c"], await loopback.Client<ISequences>().ReconnectingTexts().Select(item => item.Data).ToListAsync(Token));
        Assert.Equal([3000, 20, 1000, 2000, int.MaxValue, int.MaxValue], time.Waits.Select(wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task TheWaitGrowsToAMinuteAndNoFurther()
    {
        var time = new HastyTime();
        await using var loopback = new Loopback();
        (loopback.Session.TimeProvider, loopback.Session.Timeout) = (time, Timeout.InfiniteTimeSpan);
        for (var i = 0; i < 10; i++) loopback.Server.Reply(reply => reply.Send(Head).Close());
        loopback.Server.Reply(reply => reply.Status(204));
        Assert.Empty(await loopback.Client<ISequences>().ReconnectingTexts().ToListAsync(Token));
        Assert.Equal([3, 3, 3, 4, 8, 16, 32, 60, 60, 60], time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData(500, "text/event-stream", typeof(ApiException))]
    [InlineData(401, "text/event-stream", typeof(ApiException))]
    [InlineData(200, "text/html", typeof(ResponseFormatException))]
    [InlineData(301, "text/html", typeof(TooManyRedirectsException))]
    public async Task AnAnswerThatIsNoStreamEndsTheReconnecting(int status, string contentType, Type failure)
    {
        await using var loopback = new Loopback();
        (loopback.Session.TimeProvider, loopback.Session.Timeout, loopback.Session.MaxRedirects) = (new HastyTime(), Timeout.InfiniteTimeSpan, 0);
        loopback.Server.Reply(reply => reply.Send(Head).Send("data: a\n\n").Reset()).Reply(reply => reply.Status(status, "", ("Content-Type", contentType), ("Location", "/elsewhere")));
        await using var events = loopback.Client<ISequences>().ReconnectingTexts().GetAsyncEnumerator(Token);
        Assert.True(await events.MoveNextAsync());
        Assert.IsType(failure, await Record.ExceptionAsync(async () => await events.MoveNextAsync()));
        Assert.Equal(2, loopback.Server.Requests.Count);
    }

    [Fact]
    public async Task ABodyThatCannotBeSentAgainEndsTheReconnecting()
    {
        await using var loopback = new Loopback();
        (loopback.Session.TimeProvider, loopback.Session.Timeout) = (new HastyTime(), Timeout.InfiniteTimeSpan);
        loopback.Server.Reply(reply => reply.Send(Head).Send("data: a\n\n").Close());
        var body = new PipeLike("x"u8.ToArray());
        var failed = await Assert.ThrowsAsync<RequestException>(() => loopback.Client<ISequences>().Upload(body).ToListAsync(Token).AsTask());
        Assert.Contains("read only once", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Send(Head).Send("retry: 100000000\n\ndata: a\n\n").Close());
        using var cancellation = new CancellationTokenSource();
        await using var events = loopback.Client<ISequences>().ReconnectingTexts().GetAsyncEnumerator(cancellation.Token);
        Assert.True(await events.MoveNextAsync());
        var next = events.MoveNextAsync();
        await loopback.Server.Connections[0].Closed.WaitAsync(Token); // the old connection is not held while the wait lasts
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
    }

    [Fact]
    public async Task OneEventCannotFillTheMemory()
    {
        await using var loopback = new Loopback();
        loopback.Session.MaxResponseBytes = 100_000;
        var line = "data: " + new string('x', 40_000) + "\n";
        loopback.Server.Reply(reply => reply.Send(Head).Send(line + "\n" + line + "\n" + line + "\n" + line + line + line + line + "\n").Close());
        await using var events = loopback.Client<ISequences>().Texts().GetAsyncEnumerator(Token);
        for (var i = 0; i < 3; i++) Assert.True(await events.MoveNextAsync());
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => events.MoveNextAsync().AsTask());
    }

    private static ScriptedReply ByteByByte(ScriptedReply reply, string text)
    {
        foreach (var one in Encoding.UTF8.GetBytes(text)) reply.Send(new[] { one });
        return reply;
    }

    private static string? Utf8(string? latin1) => latin1 is null ? null : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin1));
}
