using System.IO.Compression;
using System.Net;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Testing.Tests;

/// <summary>What goes over the wire comes back from the file as it was.</summary>
public sealed class WireTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task ACodedBodyIsStoredDecodedAndReplayedCoded(string coding)
    {
        var text = string.Concat(Enumerable.Repeat("compressible ", 100));
        await TwiceAsync(server => server.Always(reply => reply.Status(200, Coded(text, coding), ("Content-Type", "text/plain"), ("Content-Encoding", coding))), async session =>
        {
            var response = await session.GetAsync("a", cancellationToken: Token);
            Assert.Equal(text, response.Text);
            Assert.Equal(coding, response.Headers["Content-Encoding"]);
        });
        var har = File.ReadAllText(_folder.File);
        Assert.Contains("compressible compressible", har, StringComparison.Ordinal);
        Assert.Contains("\"compression\":", har, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BytesAreKeptAsBase64()
    {
        byte[] bytes = [0, 1, 254, 255, 10, 13];
        await TwiceAsync(server => server.Always(reply => reply.Status(200, bytes, ("Content-Type", "image/png"))), async session =>
            Assert.Equal(bytes, (await session.GetAsync("a", cancellationToken: Token)).Content));
        Assert.Contains("\"encoding\": \"base64\"", File.ReadAllText(_folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATextInAnotherCharsetIsTextInTheFile()
    {
        await TwiceAsync(server => server.Always(reply => reply.Status(200, Encoding.Latin1.GetBytes("café"), ("Content-Type", "text/plain; charset=iso-8859-1"))), async session =>
        {
            var response = await session.GetAsync("a", cancellationToken: Token);
            Assert.Equal("café", response.Text);
            Assert.Equal([0x63, 0x61, 0x66, 0xE9], response.Content);
        });
        Assert.Contains("\"text\": \"café\"", File.ReadAllText(_folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectsChallengesAndCookiesAreHopsOfTheirOwn()
    {
        await TwiceAsync(server => server
            .On("/start", reply => reply.Redirect(302, "/next", ("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", "b=2; Path=/; Max-Age=60")))
            .On("/next", reply => reply.Json("""{"number":1,"title":"t"}""")), async session =>
        {
            var response = await session.GetAsync("start", cancellationToken: Token);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("/next", response.Url.AbsolutePath);
            Assert.Single(response.History);
            Assert.Equal(["a", "b"], session.Cookies.Select(cookie => cookie.Name).Order());
        });
        Assert.Equal(2, HarReader.Read(File.ReadAllBytes(_folder.File), "").Count);
    }

    [Fact]
    public async Task EventsAreStreamedWhileTheyAreRecordedAndReplayedAsTheyWere()
    {
        const string events = ": hello\r\n\r\nid: 7\ndata: {\"number\":1,\ndata: \"title\":\"a\"}\n\n";
        using var gate = new SemaphoreSlim(0);
        await using (var server = ScriptedServer.Start())
        using (var cassette = _folder.Record(new() { Network = new SocketsHttpHandler { UseProxy = false } }))
        {
            server.Always(reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + events).WaitFor(gate.WaitAsync(Token)));
            using var session = At(cassette.Session(), server.Address);
            // The second event never comes: the first is read while the response is open.
            await foreach (var issue in session.For<ITapedIssues>().Watch(Token))
            {
                Assert.Equal(new TapedIssue(1, "a"), issue);
                break;
            }

            gate.Release();
        }

        Assert.Equal(events, Encoding.UTF8.GetString(HarReader.Read(File.ReadAllBytes(_folder.File), "")[0].ResponseBody!.Bytes));
        using var replay = _folder.Replay(new() { IgnoreHost = true });
        await foreach (var issue in replay.Session().For<ITapedIssues>().Watch(Token))
        {
            Assert.Equal(new TapedIssue(1, "a"), issue);
            break;
        }
    }

    [Fact]
    public async Task AFailedConnectionFailsAgain()
    {
        await TwiceAsync(server => server.Always(reply => reply.Reset()), async session =>
            Assert.Equal(HttpRequestError.ResponseEnded, (await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("a", cancellationToken: Token))).HttpRequestError));
    }

    [Fact]
    public async Task ABodyThatBreaksOffBreaksOffAgain()
    {
        await TwiceAsync(server => server.Always(reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf").Close()), async session =>
            Assert.Equal(HttpRequestError.ResponseEnded, (await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("a", cancellationToken: Token))).HttpRequestError));
        Assert.Contains("\"text\": \"half\"", File.ReadAllText(_folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadAndNoContentKeepTheirHeaders()
    {
        await TwiceAsync(server => server.On("/head", reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nETag: \"x\"\r\n\r\n")).On("/none", reply => reply.Status(204)), async session =>
        {
            var head = await session.HeadAsync("head", cancellationToken: Token);
            Assert.Equal(("1234", "\"x\""), (head.Headers["Content-Length"], head.Headers["ETag"]));
            Assert.Equal(HttpStatusCode.NoContent, (await session.GetAsync("none", cancellationToken: Token)).StatusCode);
        });
    }

    [Fact]
    public async Task AStreamedRequestIsSentOnceAndRecorded()
    {
        await TwiceAsync(server => server.Always(reply => reply.Status(200)), async session =>
            await session.PostAsync("a", new() { Content = new OneWayStream("streamed body") }, Token));
        Assert.Contains("\"text\": \"streamed body\"", File.ReadAllText(_folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACookieThatWasToEndLaterStillDoesWhenItIsReplayedMuchLater()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var network = new AnswerQueue(AnswerQueue.Text("", "text/plain", 200, ("Set-Cookie", "a=1; Expires=Thu, 01 Jan 2026 01:00:00 GMT"), ("Set-Cookie", "b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT")));
        var options = new CassetteOptions { Network = network, TimeProvider = time };
        for (var run = 0; run < 2; run++)
        {
            using var cassette = Cassette.Open(_folder.File, options: options);
            using var session = cassette.Session();
            session.TimeProvider = time;
            await session.GetAsync("https://h.example/", cancellationToken: Token);
            Assert.Equal("a", Assert.Single(session.Cookies).Name);
            time.Advance(TimeSpan.FromDays(400));
            Assert.Empty(session.Cookies);
        }
    }

    private async Task TwiceAsync(Action<ScriptedServer> script, Func<Session, Task> run)
    {
        await using var server = ScriptedServer.Start();
        script(server);
        using (var cassette = _folder.Record(new() { Network = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false } })) await run(At(cassette.Session(), server.Address));
        using var replay = _folder.Replay(new() { Network = new AnswerQueue(_ => throw new InvalidOperationException("The network was asked.")) });
        await run(At(replay.Session(), server.Address));
    }

    private static Session At(Session session, Uri address)
    {
        session.BaseAddress = address;
        return session;
    }

    private static byte[] Coded(string text, string coding)
    {
        using var target = new MemoryStream();
        using (Stream stream = coding switch { "gzip" => new GZipStream(target, CompressionLevel.Optimal), "br" => new BrotliStream(target, CompressionLevel.Optimal), _ => new DeflateStream(target, CompressionLevel.Optimal) })
            stream.Write(Encoding.UTF8.GetBytes(text));
        return target.ToArray();
    }

    private sealed class OneWayStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
