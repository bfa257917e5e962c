using System.IO.Compression;
using System.Net;
using System.Text;
using TypedRequests.Tests.Sessions;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Pipeline;

/// <summary>field: H3. A handler or a platform has decoded the body, and Content-Encoding is still there.</summary>
public sealed class DecodedElsewhereTests
{
    private static readonly string[] Bodies =
    [
        "{}", "[]", "0", "42", "true", "null", "\"\"", "x", "ok", "HK", "x^2", "<html><body>plain</body></html>", "{\"number\":482,\"title\":\"Feature any http verb\"}",
        "data: hello\n\n", "\uFEFF{\"a\":1}", "žluťoučký kůň úpěl ďábelské ódy", "plainly not compressed, that is", "\n",
    ];

    public static TheoryData<string, string> Decoded
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var coding in new[] { "gzip", "x-gzip", "deflate", "br", "gzip, br", "deflate, gzip", "GZIP" })
                foreach (var body in Bodies) rows.Add(coding, body);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Decoded))]
    public async Task H3_ABodyThatIsDecodedAlreadyIsReadAsItIs(string coding, string text)
    {
        using var session = Over(coding, Encoding.UTF8.GetBytes(text));
        Assert.Equal(Encoding.UTF8.GetBytes(text), (await session.GetAsync("http://h/")).Content);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task H3_ABodyThatIsStillCodedIsDecodedHoweverItArrives(int step)
    {
        foreach (var text in Bodies.Append(string.Concat(Enumerable.Repeat("longer text, žluťoučký; ", 4000))).Append(""))
        {
            foreach (var coding in new[] { "gzip", "deflate", "raw deflate", "br", "gzip, br", "deflate, gzip" })
            {
                var body = Encode(coding, Encoding.UTF8.GetBytes(text));
                using var session = Over(coding.Replace("raw ", ""), body, step);
                Assert.Equal(text.TrimStart('\uFEFF'), (await session.GetAsync("http://h/")).Text);
            }
        }
    }

    // Only the last coding was undone, as the framework's handlers do it.
    [Fact]
    public async Task H3_WhatIsLeftOfSeveralCodingsIsUndone()
    {
        using var session = Over("gzip, br", Encode("gzip", "text"u8.ToArray()));
        Assert.Equal("text", (await session.GetAsync("http://h/")).Text);
    }

    [Fact]
    public void H3_TextIsNeverTakenForCoded()
    {
        var random = new Random(7);
        const string Letters = "{}[]\":,0123456789 abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ<>/=&;\n\r\t'()-_.éß€";
        for (var i = 0; i < 20_000; i++)
        {
            var length = random.Next(1, 200);
            var text = Encoding.UTF8.GetBytes(new string([.. Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)])]));
            var start = text.AsSpan(0, Math.Min(text.Length, CodingProbe.Enough));
            var ended = start.Length == text.Length && start.Length < CodingProbe.Enough;
            Assert.Equal(BodyCoding.Plain, CodingProbe.Gzip(start, ended));
            Assert.Equal(BodyCoding.Plain, CodingProbe.Deflate(start, ended));
            Assert.Equal(BodyCoding.Plain, CodingProbe.Brotli(start, ended));
        }
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452")] // PNG
    [InlineData("FFD8FFE000104A46494600010100")] // JPEG
    [InlineData("504B03041400000008")] // ZIP
    [InlineData("1F8B0800000000000003")] // a gzip file, under any other coding
    [InlineData("00000018667479706D703432")] // MP4
    [InlineData("52494646240000005745425056503820")] // WebP
    public void H3_FilesAreNotTakenForCoded(string magic)
    {
        var random = new Random(11);
        for (var i = 0; i < 2_000; i++)
        {
            var body = new byte[CodingProbe.Enough];
            random.NextBytes(body);
            Convert.FromHexString(magic).CopyTo(body, 0);
            Assert.Equal(BodyCoding.Plain, CodingProbe.Deflate(body, ended: false));
            Assert.Equal(BodyCoding.Plain, CodingProbe.Brotli(body, ended: false));
        }
    }

    // The first event must not wait for the second.
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task H3_AStreamArrivesAsItIsSentWhetherItIsCodedOrNot(string coding)
    {
        foreach (var first in new[] { Encoding.UTF8.GetBytes("data: the first event\n\n"), Flushed(coding, "data: the first event\n\n"u8.ToArray()) })
        {
            using var session = new Session(new RecordingHandler(_ => Coded(new StreamContent(new StallingStream(first)), coding)));
            await using var response = await session.GetAsync("http://h/", new() { StreamResponse = true });
            var buffer = new byte[23];
            await response.Stream.ReadExactlyAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Equal("data: the first event\n\n", Encoding.UTF8.GetString(buffer));
        }
    }

    [Theory]
    [InlineData("HEAD", 200)]
    [InlineData("GET", 204)]
    [InlineData("GET", 304)]
    [InlineData("GET", 200)]
    public async Task H3_AnEmptyBodyNeedsNoDecoding(string verb, int status)
    {
        foreach (var coding in new[] { "gzip", "deflate", "br" })
        {
            using var session = new Session(new RecordingHandler(_ => Coded(new ByteArrayContent([]), coding, (HttpStatusCode)status)));
            Assert.Empty((await session.SendAsync(new HttpMethod(verb), "http://h/")).Content);
        }
    }

    // Content-Length is then that of the coded bytes: it neither cuts the body nor counts as the whole of what is reported.
    [Fact]
    public async Task H3_TheLengthOfTheCodedBytesIsNotTakenForThatOfTheBody()
    {
        var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 10_000))));
        content.Headers.ContentLength = 40;
        using var session = new Session(new RecordingHandler(_ => Coded(content, "gzip")));
        var last = default(TransferProgress);
        var response = await session.GetAsync("http://h/", new() { Progress = new Reported(progress => last = progress) });
        Assert.Equal(10_000, response.Content.Length);
        Assert.Equal(new TransferProgress(10_000, null), last);
        Assert.Equal("40", response.Headers["Content-Length"]);
    }

    [Fact]
    public async Task H3_AHandlerThatDecodesItselfIsReadAsItIs()
    {
        var body = Encode("gzip", "decoded once"u8.ToArray());
        await using var server = ScriptedServer.Start().Always(reply => reply.Status(200, body, ("Content-Encoding", "gzip")));
        foreach (HttpMessageHandler handler in new HttpMessageHandler[]
        {
            new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, UseCookies = false, AllowAutoRedirect = false, UseProxy = false },
            new HttpClientHandler { AutomaticDecompression = DecompressionMethods.GZip, UseCookies = false, AllowAutoRedirect = false, UseProxy = false },
        })
        {
            using var session = new Session(handler) { BaseAddress = server.Address };
            Assert.Equal("decoded once", (await session.GetAsync("/")).Text);
        }
    }

    [Fact]
    public void H3_AResponseOfOnesOwnMakingIsReadLikewise()
    {
        using var message = Coded(new ByteArrayContent("plain"u8.ToArray()), "gzip");
        Assert.Equal("plain", Response.Create(message).Text);
    }

    private static Session Over(string coding, byte[] body, int step = int.MaxValue) =>
        new(new RecordingHandler(_ => Coded(new StreamContent(new StallingStream(body, step, stalls: false)), coding)));

    private static HttpResponseMessage Coded(HttpContent content, string coding, HttpStatusCode status = HttpStatusCode.OK)
    {
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        return new(status) { Content = content };
    }

    private static byte[] Encode(string codings, byte[] body) => codings.Split(", ").Aggregate(body, (bytes, coding) =>
    {
        using var output = new MemoryStream();
        using (var encoder = Encoder(coding, output)) encoder.Write(bytes);
        return output.ToArray();
    });

    private static byte[] Flushed(string coding, byte[] bytes)
    {
        using var output = new MemoryStream();
        using var encoder = Encoder(coding, output);
        encoder.Write(bytes);
        encoder.Flush();
        return output.ToArray();
    }

    private static Stream Encoder(string coding, Stream output) => coding switch
    {
        "gzip" => new GZipStream(output, CompressionMode.Compress, leaveOpen: true),
        "deflate" => new ZLibStream(output, CompressionMode.Compress, leaveOpen: true),
        "raw deflate" => new DeflateStream(output, CompressionMode.Compress, leaveOpen: true),
        _ => new BrotliStream(output, CompressionMode.Compress, leaveOpen: true),
    };

    private sealed class Reported(Action<TransferProgress> report) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => report(value);
    }
}
