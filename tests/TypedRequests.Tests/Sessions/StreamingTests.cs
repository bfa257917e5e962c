using FsCheck;
using FsCheck.Fluent;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class StreamingTests
{
    // semantics: P13 exact LF, CR LF, CR, border-safe; no line for what follows the last end
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\r\nb", "a|b")]
    [InlineData("a\rb\nc", "a|b|c")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("a\r\n\r\nb", "a||b")]
    [InlineData("a\r\r\nb", "a||b")]
    [InlineData("\n", "|")]
    [InlineData("a\u2028b\vc\fd\u0085e", "a\u2028b\vc\fd\u0085e")]
    public async Task LinesEndAtTheirEndsOnly(string text, string lines)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, System.Text.Encoding.UTF8.GetBytes(text)));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/");
        var read = await response.ReadLinesAsync().ToListAsync();
        Assert.Equal(lines.Length == 0 ? [] : lines == "|" ? [""] : lines.Split('|'), read);
    }

    // However a text is cut into pieces, its lines are the same.
    [Fact]
    public void PiecesMakeNoDifferenceToLines()
    {
        var pieces = Gen.Select(Gen.ArrayOf(Gen.Elements('a', 'b', '\r', '\n')), chars => new string(chars)).ListOf();
        Prop.ForAll(pieces.ToArbitrary(), parts => Split(parts).SequenceEqual(Split([string.Concat(parts)]))).QuickCheckThrowOnFailure();

        static List<string> Split(IEnumerable<string> parts)
        {
            var splitter = new LineSplitter();
            var lines = new List<string>();
            foreach (var part in parts.Where(part => part.Length > 0))
            {
                splitter.Push(part);
                while (splitter.TryTake(out var line)) lines.Add(line);
            }

            if (splitter.TryTakeRest(out var rest)) lines.Add(rest);
            return lines;
        }
    }

    // Lines arrive while the server still speaks.
    [Fact]
    public async Task LinesArriveAsTheyCome()
    {
        var more = new TaskCompletionSource();
        await using var server = ScriptedServer.Start().Always(r => r.Send("HTTP/1.1 200 OK\r\n\r\none\ntwo").WaitFor(more.Task).Send(" and a half\n").Close());
        using var session = new Session { BaseAddress = server.Address };
        await using var response = await session.GetAsync("/", new() { StreamResponse = true });
        await using var lines = response.ReadLinesAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("one", lines.Current);
        more.SetResult();
        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("two and a half", lines.Current);
        Assert.False(await lines.MoveNextAsync());
    }

    [Fact]
    public async Task ChunksAreOfTheSizeAskedForAtMost()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "abcdefgh"));
        using var session = new Session { BaseAddress = server.Address };
        await using var response = await session.GetAsync("/", new() { StreamResponse = true });
        var chunks = await response.ReadChunksAsync(3).ToListAsync();
        Assert.All(chunks, chunk => Assert.InRange(chunk.Length, 1, 3));
        Assert.Equal("abcdefgh", string.Concat(chunks.Select(chunk => System.Text.Encoding.ASCII.GetString(chunk.Span))));
    }

    // semantics: P14 a streamed body is not there by itself; once buffered it is
    [Fact]
    public async Task AStreamedBodyIsAskedForByName()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Json("{\"a\":1}"));
        using var session = new Session { BaseAddress = server.Address };
        await using var response = await session.GetAsync("/", new() { StreamResponse = true });
        Assert.Contains("BufferAsync", Assert.Throws<InvalidOperationException>(() => response.Text).Message);
        Assert.Contains("streamed", response.ToString());
        Assert.Equal("{\"a\":1}", (await response.BufferAsync()).Text);
        Assert.Equal("{\"a\":1}", await new StreamReader(response.Stream).ReadToEndAsync());
    }

    // semantics: P15 disposing an unread streamed response closes its connection; reading it to the end keeps it
    [Fact]
    public async Task AConnectionGoesBackWhenItsBodyIsRead()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, new string('x', 200_000)));
        using var pool = new ConnectionPool();
        using var session = new Session(pool) { BaseAddress = server.Address };
        for (var i = 0; i < 3; i++)
        {
            await using var response = await session.GetAsync("/", new() { StreamResponse = true });
            await response.Stream.CopyToAsync(Stream.Null);
        }

        Assert.Single(server.Connections);
        (await session.GetAsync("/", new() { StreamResponse = true })).Dispose();
        await server.Connections[0].Closed;
        Assert.True((await session.GetAsync("/")).IsSuccessStatusCode);
    }

    // semantics: streaming has ReadIdleTimeout; the call's Timeout ends with the headers
    [Fact]
    public async Task AStreamThatStallsEndsByItsIdleTimeout()
    {
        var never = new TaskCompletionSource();
        await using var server = ScriptedServer.Start().Always(r => r.Send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe").WaitFor(never.Task));
        using var session = new Session { BaseAddress = server.Address, ReadIdleTimeout = TimeSpan.FromMilliseconds(50) };
        await using var response = await session.GetAsync("/", new() { StreamResponse = true });
        var stalled = await Assert.ThrowsAsync<RequestTimeoutException>(() => response.Stream.CopyToAsync(Stream.Null));
        Assert.Contains("ReadIdleTimeout", stalled.Message);
        using var blocking = await Task.Run(() => session.Get("/", new() { StreamResponse = true }));
        await Task.Run(() => Assert.Throws<RequestTimeoutException>(() => blocking.Stream.CopyTo(Stream.Null)));
        never.SetResult();
    }

    [Fact]
    public async Task AStreamedCallGivesItsExchangeBackAndKeepsWhatItsStreamNeeds()
    {
        var rest = new TaskCompletionSource();
        await using var server = ScriptedServer.Start()
            .Reply(r => r.Send("HTTP/1.1 200 OK\r\nX-H: v\r\n\r\none ").WaitFor(rest.Task).Send("two").Close())
            .Reply(r => r.Status(404, "other"));
        using var pool = new ConnectionPool();
        using var session = new Session(pool) { BaseAddress = server.Address };
        var lent = pool.Transport.Rent();
        pool.Transport.Return(lent);
        await using var response = await session.GetAsync("/a", new() { StreamResponse = true });
        var other = await session.GetAsync("/b");
        Assert.Same(lent, pool.Transport.Rent());
        rest.SetResult();
        Assert.Equal("one two", await new StreamReader(response.Stream).ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("/a", "v", 200), (response.Request.Url.AbsolutePath, response.Headers["X-H"], (int)response.StatusCode));
        Assert.Equal(("/b", 404), (other.Request.Url.AbsolutePath, (int)other.StatusCode));
    }

    [Fact]
    public async Task DownloadProgressCountsWhatComesIn()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, new string('x', 50_000)));
        using var session = new Session { BaseAddress = server.Address };
        var seen = new List<TransferProgress>();
        await session.GetAsync("/", new() { Progress = new Reporter(seen) });
        Assert.Equal(new TransferProgress(50_000, 50_000), seen[^1]);
    }

    private sealed class Reporter(List<TransferProgress> seen) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => seen.Add(value);
    }
}
