using TypedRequests.TestServers;

namespace TypedRequests.Tests.Pipeline;

/// <summary>What a broken server does to a call: a documented exception with its request, and a pool that works as before.</summary>
public sealed class FaultTests
{
    private const string Head = "HTTP/1.1 200 OK\r\n";

    // semantics: E3, P16; exceptions never hold an open connection
    [Theory]
    [InlineData("reset before the headers")]
    [InlineData("closed before the headers")]
    [InlineData("reset inside the headers")]
    [InlineData("closed inside the headers")]
    [InlineData("reset inside the body")]
    [InlineData("truncated body")]
    [InlineData("half-closed body")]
    [InlineData("truncated chunk")]
    [InlineData("malformed chunk")]
    [InlineData("no chunk at all")]
    [InlineData("not HTTP")]
    [InlineData("conflicting lengths")]
    [InlineData("endless header")]
    public async Task AFaultIsARequestExceptionAndThePoolGoesOn(string fault)
    {
        await using var server = ScriptedServer.Start().On("/fault", Fault(fault)).On("/fine", r => r.Status(200, "fine"));
        using var pool = new ConnectionPool();
        using var session = new Session(pool) { BaseAddress = server.Address };
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/fault"));
        Assert.Equal("/fault", failed.Request!.Url.AbsolutePath);
        Assert.NotEqual(HttpRequestError.Unknown, failed.HttpRequestError);
        Assert.Equal("fine", (await session.GetAsync("/fine")).Text);
        var blocking = await Task.Run(() => Assert.Throws<RequestException>(() => session.Get("/fault")));
        Assert.Equal(failed.HttpRequestError, blocking.HttpRequestError);
        Assert.Equal("fine", session.Get("/fine").Text);
    }

    // A streamed body tells of the fault where it is read.
    [Theory]
    [InlineData("reset inside the body")]
    [InlineData("truncated body")]
    [InlineData("malformed chunk")]
    public async Task AFaultInsideAStreamSurfacesWhereItIsRead(string fault)
    {
        await using var server = ScriptedServer.Start().Always(Fault(fault));
        using var session = new Session { BaseAddress = server.Address };
        await using var response = await session.GetAsync("/", new() { StreamResponse = true });
        var failed = await Assert.ThrowsAsync<RequestException>(() => response.Stream.CopyToAsync(Stream.Null));
        Assert.NotNull(failed.Request);
    }

    // semantics: P16 a body longer than announced is cut, and the rest spoils no other call
    [Fact]
    public async Task AnOverlongBodyIsCutAtItsLength()
    {
        await using var server = ScriptedServer.Start().On("/long", r => r.Send(Head + "Content-Length: 2\r\n\r\nokHTTP/1.1 500 Evil\r\nContent-Length: 0\r\n\r\n")).On("/fine", r => r.Status(200, "fine"));
        using var pool = new ConnectionPool();
        using var session = new Session(pool) { BaseAddress = server.Address };
        Assert.Equal("ok", (await session.GetAsync("/long")).Text);
        Assert.Equal("fine", (await session.GetAsync("/fine")).Text);
    }

    // semantics: P16 a close-delimited body is accepted
    [Fact]
    public async Task ABodyMayEndWithItsConnection()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(Head + "\r\nuntil the end").Close());
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("until the end", (await session.GetAsync("/")).Text);
    }

    // semantics: P17 interim responses are no answer
    [Fact]
    public async Task InterimAnswersAreSkipped()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + Head + "Content-Length: 2\r\n\r\nok"));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("ok", (await session.GetAsync("/")).Text);
    }

    // semantics: K7 a connection that the server closed while idle is replaced silently
    [Fact]
    public async Task AConnectionClosedWhileIdleIsReplaced()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(Head + "Content-Length: 2\r\n\r\nok").Close());
        using var pool = new ConnectionPool();
        using var session = new Session(pool) { BaseAddress = server.Address };
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("ok", (await session.GetAsync("/")).Text);
            await server.Connections[i].Closed;
        }
    }

    // Bytes that come one by one make the same response.
    [Fact]
    public async Task SlowBytesMakeTheSameResponse()
    {
        using var next = new SemaphoreSlim(int.MaxValue);
        await using var server = ScriptedServer.Start().Always(r => r.Drip(Head + "Content-Length: 5\r\nSet-Cookie: k=v\r\n\r\nhello", next));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("hello", (await session.GetAsync("/")).Text);
        Assert.Equal("v", session.Cookies["k"]);
    }

    [Fact]
    public async Task ARefusedConnectionSaysSo()
    {
        using var session = new Session();
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("http://127.0.0.1:1/"));
        Assert.Equal(HttpRequestError.ConnectionError, failed.HttpRequestError);
        Assert.Equal("http://127.0.0.1:1/", failed.Request!.Url.AbsoluteUri);
    }

    private static Action<ScriptedReply> Fault(string fault) => fault switch
    {
        "reset before the headers" => r => r.Reset(),
        "closed before the headers" => r => r.Close(),
        "reset inside the headers" => r => r.Send(Head + "X: ").Reset(),
        "closed inside the headers" => r => r.Send(Head + "X: ").Close(),
        "reset inside the body" => r => r.Send(Head + "Content-Length: 9\r\n\r\nhalf").Reset(),
        "truncated body" => r => r.Send(Head + "Content-Length: 9\r\n\r\nhalf").Close(),
        "half-closed body" => r => r.Send(Head + "Content-Length: 9\r\n\r\nhalf").HalfClose(),
        "truncated chunk" => r => r.Send(Head + "Transfer-Encoding: chunked\r\n\r\n9\r\nhalf").Close(),
        "malformed chunk" => r => r.Send(Head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhalf\r\n0\r\n\r\n"),
        "no chunk at all" => r => r.Send(Head + "Transfer-Encoding: chunked\r\n\r\n").Close(),
        "not HTTP" => r => r.Send("SSH-2.0-OpenSSH_9.9\r\n"),
        "conflicting lengths" => r => r.Send(Head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab").Close(),
        "endless header" => r => r.Send(Head + "X: " + new string('x', 100_000) + "\r\n\r\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
