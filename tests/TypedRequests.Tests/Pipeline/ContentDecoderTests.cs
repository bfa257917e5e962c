using System.IO.Compression;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Pipeline;

public sealed class ContentDecoderTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("some text, žluťoučký; ", 400)));

    // semantics: P6 codings, chains, names without case; the original headers stay visible
    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("gzip, gzip")]
    [InlineData("deflate, br")]
    [InlineData("gzip, identity, br")]
    [InlineData("gzip,gzip,gzip,gzip,gzip")]
    public async Task CodingsAreUndone(string codings)
    {
        var (header, body) = (codings.Replace("raw ", ""), Encode(codings, Text));
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, body, ("Content-Encoding", header)));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/");
        Assert.Equal(Text, response.Content);
        Assert.Equal(header, response.Headers["Content-Encoding"]);
        Assert.Equal(body.Length.ToString(), response.Headers["Content-Length"]);
        Assert.Equal(Text, session.Get("/").Content);
        await using var streamed = await session.GetAsync("/", new() { StreamResponse = true });
        Assert.Equal(Text, (await streamed.BufferAsync()).Content);
    }

    // The decoder stops before the last chunk; the connection serves again all the same.
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task ADecodedChunkedBodyLeavesItsConnectionInThePool(string coding)
    {
        var body = Encode(coding, Text);
        await using var server = ScriptedServer.Start().Always(r => r
            .Send($"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n").Send(body).Send("\r\n0\r\n\r\n"));
        using var pool = new ConnectionPool();
        using var session = new Session(pool) { BaseAddress = server.Address };
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(Text, (await session.GetAsync("/")).Content);
            Assert.Equal(Text, session.Get("/").Content);
            await using var streamed = await session.GetAsync("/", new() { StreamResponse = true });
            await streamed.Stream.CopyToAsync(Stream.Null);
        }

        Assert.Single(server.Connections);
    }

    // semantics: P6 an unknown coding is left as it is
    [Theory]
    [InlineData("rot13")]
    [InlineData("gzip, rot13")]
    public async Task AnUnknownCodingIsLeftAsItIs(string codings)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "abc", ("Content-Encoding", codings)));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("abc", (await session.GetAsync("/")).Text);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task ABodyThatIsNotSoCodedIsARequestException(string coding)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "plainly not compressed, that is", ("Content-Encoding", coding)));
        using var session = new Session { BaseAddress = server.Address };
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/"));
        Assert.Contains("Content-Encoding", failed.Message);
        Assert.Equal(HttpRequestError.InvalidResponse, failed.HttpRequestError);
    }

    // semantics: a coded body that breaks off is not silently what has come of it (not P6)
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    public async Task ACodedBodyThatBreaksOffIsARequestException(string coding)
    {
        var body = Encode(coding, Text);
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, body[..^10], ("Content-Encoding", coding.Replace("raw ", ""))));
        using var session = new Session { BaseAddress = server.Address };
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/"));
        Assert.Equal(HttpRequestError.InvalidResponse, failed.HttpRequestError);
    }

    [Theory]
    [InlineData("HEAD", 200)]
    [InlineData("GET", 204)]
    [InlineData("GET", 304)]
    public async Task AnAbsentBodyNeedsNoDecoding(string verb, int status)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send($"HTTP/1.1 {status} X\r\nContent-Encoding: gzip\r\n{(status == 200 ? "Content-Length: 100\r\n" : "")}\r\n"));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Empty((await session.SendAsync(new HttpMethod(verb), "/")).Content);
    }

    // semantics: gzip members one after another are one body; what follows them is ignored
    [Fact]
    public async Task MembersAreJoinedAndGarbageAfterThemIsIgnored()
    {
        byte[] body = [.. Encode("gzip", "one "u8.ToArray()), .. Encode("gzip", "two"u8.ToArray()), 0, 0, 0];
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, body, ("Content-Encoding", "gzip")));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("one two", (await session.GetAsync("/")).Text);
    }

    // semantics: at most 5 content codings (GHSA-gm62-xv2j-4w53)
    [Fact]
    public async Task TwentyCodingsAreRefused()
    {
        var codings = string.Join(", ", Enumerable.Repeat("gzip", 20));
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "x", ("Content-Encoding", codings)));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Contains("20 content codings", (await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/"))).Message);
    }

    // semantics: an endless body ends at the limit, whatever is announced
    [Fact]
    public async Task AnEndlessChunkedBodyEndsAtTheLimit()
    {
        var chunk = "2000\r\n" + new string('x', 0x2000) + "\r\n";
        await using var server = ScriptedServer.Start().Always(r =>
        {
            r.Send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (var i = 0; i < 200; i++) r.Send(chunk);
        });
        using var session = new Session { BaseAddress = server.Address };
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.GetAsync("/", new() { MaxResponseBytes = 100_000 }));
        await using var streamed = await session.GetAsync("/", new() { MaxResponseBytes = 100_000, StreamResponse = true });
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => streamed.BufferAsync());
    }

    [Fact]
    public async Task ABodyOfExactlyTheLimitPasses()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, new string('x', 1000)));
        using var session = new Session { BaseAddress = server.Address, MaxResponseBytes = 1000 };
        Assert.Equal(1000, (await session.GetAsync("/")).Content.Length);
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.GetAsync("/", new() { MaxResponseBytes = 999 }));
    }

    private static byte[] Encode(string codings, byte[] body) => codings.Split(',', StringSplitOptions.TrimEntries).Aggregate(body, (bytes, coding) =>
    {
        using var output = new MemoryStream();
        using (Stream encoder = coding.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(output, CompressionMode.Compress, leaveOpen: true),
            "deflate" => new ZLibStream(output, CompressionMode.Compress, leaveOpen: true),
            "raw deflate" => new DeflateStream(output, CompressionMode.Compress, leaveOpen: true),
            "br" => new BrotliStream(output, CompressionMode.Compress, leaveOpen: true),
            _ => new BufferedStream(output),
        })
        {
            encoder.Write(bytes);
            encoder.Flush();
            return coding == "identity" ? bytes : Closed(encoder, output);
        }
    });

    private static byte[] Closed(Stream encoder, MemoryStream output)
    {
        encoder.Dispose();
        return output.ToArray();
    }
}
