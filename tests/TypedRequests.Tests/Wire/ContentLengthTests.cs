using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Wire;

/// <summary>What Content-Length may say (RFC 9112 §6.3), and what of it is believed.</summary>
public sealed class ContentLengthTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    [Theory] // field: S17
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("+2")]
    [InlineData("0x2")]
    [InlineData("2.0")]
    [InlineData("2 3")]
    [InlineData("2, 3")]
    [InlineData("2, abc")]
    [InlineData(",")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("2\r\nContent-Length: 3")]
    public async Task S17_ALengthThatIsNoneIsRefusedAtOnce(string length)
    {
        // The connection stays open: to wait for its end is to wait for good.
        await using var server = ScriptedServer.Start().On("/odd", r => r.Send($"{Ok}Content-Length: {length}\r\n\r\nok, and more")).On("/fine", r => r.Status(200, "fine"));
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(pool) { BaseAddress = server.Address };
        foreach (var options in new RequestOptions[] { new(), new() { StreamResponse = true } })
        {
            var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/odd", options));
            Assert.StartsWith($"GET {server.Address}odd failed while reading the body of the response: the response", failed.Message, StringComparison.Ordinal);
            Assert.Contains("Content-Length", failed.Message, StringComparison.Ordinal);
            Assert.Equal(HttpRequestError.InvalidResponse, failed.HttpRequestError);
        }

        var blocking = await Task.Run(() => Assert.Throws<RequestException>(() => session.Get("/odd")));
        Assert.Equal(HttpRequestError.InvalidResponse, blocking.HttpRequestError);
        Assert.Equal("fine", (await session.GetAsync("/fine")).Text);
        Assert.Equal(4, server.Connections.Count);
    }

    [Theory] // field: S17: lengths that agree are one
    [InlineData("2, 2")]
    [InlineData("2,2 , 2")]
    [InlineData("2\r\nContent-Length: 2")]
    [InlineData("002")]
    public async Task S17_LengthsThatAgreeAreOne(string length)
    {
        await using var server = ScriptedServer.Start().On("/twice", r => r.Send($"{Ok}Content-Length: {length}\r\n\r\nokHTTP/1.1 500 Evil\r\n\r\n")).On("/fine", r => r.Status(200, "fine"));
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false })) { BaseAddress = server.Address };
        Assert.Equal("ok", (await session.GetAsync("/twice")).Text);
        Assert.Equal("ok", (await Task.Run(() => session.Get("/twice"))).Text);
        await using var open = await session.GetAsync("/twice", new() { StreamResponse = true });
        Assert.Equal("ok", (await open.BufferAsync()).Text);
        Assert.Equal("fine", (await session.GetAsync("/fine")).Text);
    }

    [Fact] // field: S17
    public async Task S17_ABodyShorterThanLengthsThatAgreeIsNotWhole()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send($"{Ok}Content-Length: 5, 5\r\n\r\nok").Close());
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false }));
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync(server.Address));
        Assert.Equal(HttpRequestError.ResponseEnded, failed.HttpRequestError);
    }

    [Theory] // field: S17: chunks have the last word, and where there is no body its length does not matter (RFC 9112 §6.3, rules 1 and 3)
    [InlineData("GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 999\r\n\r\n2\r\nok\r\n0\r\n\r\n", "ok")]
    [InlineData("GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: abc\r\n\r\n2\r\nok\r\n0\r\n\r\n", "ok")]
    [InlineData("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n", "")]
    [InlineData("GET", "HTTP/1.1 304 Not Modified\r\nContent-Length: 2, 3\r\n\r\n", "")]
    [InlineData("GET", "HTTP/1.1 204 No Content\r\nContent-Length: -1\r\n\r\n", "")]
    public async Task S17_WhereNothingDependsOnTheLengthItIsNotJudged(string method, string sent, string text)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(sent));
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false }));
        Assert.Equal(text, (await session.SendAsync(new HttpMethod(method), server.Address)).Text);
    }

    [Theory] // field: S17: over somebody's handler too
    [InlineData("abc", false)]
    [InlineData("2, 3", false)]
    [InlineData("2, 2", true)]
    public async Task S17_AForeignHandlersLengthIsJudgedAlike(string length, bool isFine)
    {
        using var session = new Session(new Sessions.RecordingHandler(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new MemoryStream("ok"u8.ToArray())) };
            answer.Content.Headers.TryAddWithoutValidation("Content-Length", length);
            return answer;
        }));
        if (isFine) Assert.Equal("ok", (await session.GetAsync("http://h/")).Text);
        else Assert.Equal(HttpRequestError.InvalidResponse, (await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("http://h/"))).HttpRequestError);
    }

    [Fact] // field: S18
    public async Task S18_ABodyTooLargeByItsHeadIsRefusedBeforeItIsRead()
    {
        var never = new TaskCompletionSource();
        await using var server = ScriptedServer.Start().On("/large", r => r.Send($"{Ok}Content-Length: 524288000\r\n\r\n").WaitFor(never.Task)).On("/fine", r => r.Status(200, "fine"));
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false })) { BaseAddress = server.Address };
        var failed = await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.GetAsync("/large"));
        Assert.StartsWith($"GET {server.Address}large failed while reading the body of the response: it announces 524,288,000 bytes, more than the 104,857,600 of MaxResponseBytes; ", failed.Message, StringComparison.Ordinal);
        Assert.Equal(100 * 1024 * 1024, failed.Limit);
        await Task.Run(() => Assert.Throws<ResponseTooLargeException>(() => session.Get("/large")));
        await using var open = await session.GetAsync("/large", new() { StreamResponse = true });
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => open.BufferAsync());
        Assert.Equal("fine", (await session.GetAsync("/fine")).Text);
        foreach (var connection in server.Connections.SkipLast(1)) await connection.Closed; // not kept for a body that nobody reads
        never.SetResult();
    }

    [Theory] // field: S18: a length that nobody reads so much for is no reason
    [InlineData("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")]
    [InlineData("GET", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5000\r\n\r\n")]
    [InlineData("GET", "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")]
    public async Task S18_ALengthWithoutSuchABodyIsNoReason(string method, string sent)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(sent));
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false })) { MaxResponseBytes = 1000 };
        Assert.True((int)(await session.SendAsync(new HttpMethod(method), server.Address)).StatusCode is 200 or 304);
    }

    [Theory] // field: S18: a coded body is judged by its head where no decoding can make it small enough
    [InlineData(1_000_000, true)]
    [InlineData(1010, false)]
    public async Task S18_ACodedBodyIsRefusedWhereItCannotFit(int length, bool atTheHead)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send($"{Ok}Content-Encoding: gzip\r\nContent-Length: {length}\r\n\r\nno gzip").Close());
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false })) { MaxResponseBytes = 1000 };
        var failed = await Assert.ThrowsAnyAsync<RequestException>(() => session.GetAsync(server.Address));
        Assert.Equal(atTheHead, failed is ResponseTooLargeException);
    }
}
