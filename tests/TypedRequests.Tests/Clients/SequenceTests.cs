namespace TypedRequests.Tests.Clients;

public sealed class SequenceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application/json", """ [ {"id":1} , {"id":2,"tags":["a",{"x":"]"}]}, {"id":3} ] """)]
    [InlineData("application/json", "\uFEFF[{\"id\":1},{\"id\":2},{\"id\":3}]")]
    [InlineData("application/json", "\uFEFF{\"id\":1}\n{\"id\":2}\n{\"id\":3}")]
    [InlineData("application/x-ndjson", "{\"id\":1}\r\n\n{\"id\":2}\n{\"id\":3}")]
    [InlineData("application/jsonl", "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n")]
    [InlineData("application/json-seq", "\u001E{\"id\":1}\n\u001E{\"id\":2}\n\u001E{\"id\":3}\n")]
    [InlineData("text/event-stream", "data: {\"id\":1}\n\ndata: {\"id\":2}\n\n: comment\n\ndata: {\"id\":3}\n\n")]
    public async Task ItemsComeInWhateverFramingTheServerChose(string contentType, string body)
    {
        await using var loopback = new Loopback().Reply(body, contentType);
        Assert.Equal([1, 2, 3], await loopback.Client<ISequences>().Items().Select(item => item.Id).ToListAsync(Token));
    }

    // One that has no line's end is an answer of another kind: an item without any required member would take it for itself.
    [Fact]
    public async Task OneObjectIsNoSequence()
    {
        await using var loopback = new Loopback().Reply("{\"error\":\"none\"}");
        var refused = await Assert.ThrowsAsync<ResponseFormatException>(() => loopback.Client<ISequences>().Items().ToListAsync(Token).AsTask());
        Assert.Contains("Expected an array, or JSON lines, found one object", refused.Message);
    }

    [Fact]
    public async Task AnItemIsYieldedBeforeTheNextOneHasArrived()
    {
        await using var loopback = new Loopback();
        var second = new TaskCompletionSource();
        loopback.Server.Reply(reply => reply
            .Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n[{\"id\":1},{\"i").WaitFor(second.Task).Send("d\":2}]").Close());
        await using var items = loopback.Client<ISequences>().Items().GetAsyncEnumerator(Token);
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(1, items.Current.Id);
        second.SetResult();
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(2, items.Current.Id);
        Assert.False(await items.MoveNextAsync());
    }

    [Fact]
    public async Task AStreamIsDisposedWhenTheReaderStopsEarly()
    {
        await using var loopback = new Loopback();
        loopback.Server.Reply(reply => reply
            .Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[{\"id\":1},").WaitFor(new TaskCompletionSource().Task));
        await foreach (var item in loopback.Client<ISequences>().Items())
        {
            Assert.Equal(1, item.Id);
            break;
        }

        await loopback.Server.Connections[0].Closed.WaitAsync(Token);
    }

    [Fact]
    public async Task NothingIsSentBeforeEnumerationAndEachEnumerationSends()
    {
        await using var loopback = new Loopback().Reply("[]").Reply("[]");
        var items = loopback.Client<ISequences>().Items("a b");
        Assert.Empty(loopback.Server.Requests);
        await items.ToListAsync(Token);
        await items.ToListAsync(Token);
        Assert.All(loopback.Server.Requests, request => Assert.Equal("/s?q=a%20b", request.Target));
        Assert.Equal(2, loopback.Server.Requests.Count);
    }

    [Theory]
    [InlineData("""[{"id":1},{"id":"x"}]""", "Item 1")]
    [InlineData("""[{"id":1},null]""", "Item 1")]
    [InlineData("""[{"id":1}""", "Item 1")]
    [InlineData("""[{"id":1}] x""", "Item 1")]
    [InlineData("""{"id":1}""", "array")]
    [InlineData("", "The response is empty")]
    public async Task AMalformedSequenceSaysWhere(string body, string message)
    {
        await using var loopback = new Loopback().Reply(body);
        var refused = await Assert.ThrowsAsync<ResponseFormatException>(() => loopback.Client<ISequences>().Items().ToListAsync(Token).AsTask());
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NullItemsAreItemsWhenDeclared()
    {
        await using var loopback = new Loopback().Reply("""[null,{"id":1}]""");
        Assert.Equal([null, 1], await loopback.Client<ISequences>().MaybeItems().Select(item => item?.Id).ToListAsync(Token));
    }

    [Fact]
    public async Task AnErrorStatusIsAnException()
    {
        await using var loopback = new Loopback().Reply(500, "oops");
        var failed = await Assert.ThrowsAsync<ApiException>(() => loopback.Client<ISequences>().Items().ToListAsync(Token).AsTask());
        Assert.Equal("oops", failed.Response.Text);
    }

    [Fact]
    public async Task EitherTokenEndsTheReading()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[").WaitFor(new TaskCompletionSource().Task));
        using var method = new CancellationTokenSource(50);
        using var enumerator = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loopback.Client<ISequences>().Items(cancellationToken: method.Token).ToListAsync(default).AsTask());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loopback.Client<ISequences>().Items().ToListAsync(enumerator.Token).AsTask());
    }

    [Fact]
    public async Task EventsHaveTypeIdAndData()
    {
        await using var loopback = new Loopback().Reply("event: add\nid: 7\ndata: {\"id\":1}\n\ndata: {\"id\":2}\n\n", "text/event-stream").Reply("data: a\ndata: b\n\n", "text/event-stream");
        var events = await loopback.Client<ISequences>().Events().ToListAsync(Token);
        Assert.Equal([("add", "7", 1), ("message", null, 2)], events.Select(item => (item.EventType, item.EventId, item.Data.Id)));
        Assert.Equal("text/event-stream", loopback.Server.Requests[0].Header("Accept"));
        Assert.Equal("a\nb", (await loopback.Client<ISequences>().Texts().SingleAsync(Token)).Data);
    }

    [Fact]
    public async Task ATerminatorEndsTheSequence()
    {
        await using var loopback = new Loopback().Reply("data: {\"id\":1}\n\ndata: [DONE]\n\ndata: {\"id\":2}\n\n", "text/event-stream");
        Assert.Equal([1], await loopback.Client<ISequences>().Chat(new SequenceItem(0)).Select(item => item.Id).ToListAsync(Token));
        Assert.Equal("""{"id":0}""", loopback.Request.BodyText);
    }

    [Fact]
    public async Task AReconnectionContinuesAfterTheLastEvent()
    {
        await using var loopback = new Loopback();
        loopback.Server
            .Reply(reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nretry: 1\nid: 5\ndata: {\"id\":1}\n\n").Reset())
            .Reply(reply => reply.Status(200, "data: {\"id\":2}\n\n", ("Content-Type", "text/event-stream")))
            .Reply(reply => reply.Status(204));
        Assert.Equal([1, 2], await loopback.Client<ISequences>().Reconnecting().Select(item => item.Data.Id).ToListAsync(Token));
        Assert.Equal([null, "5", "5"], loopback.Server.Requests.Select(request => request.Header("Last-Event-ID")));
    }

    [Fact]
    public async Task WhatIsNoEventStreamIsRefused()
    {
        await using var loopback = new Loopback().Reply("[]");
        var refused = await Assert.ThrowsAsync<ResponseFormatException>(() => loopback.Client<ISequences>().Events().ToListAsync(Token).AsTask());
        Assert.Contains("text/event-stream was expected", refused.Message, StringComparison.Ordinal);
    }
}
