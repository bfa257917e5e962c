using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of responses, their text and their failures.</summary>
public sealed class ResponseRows
{
    [Fact] // rows 77, 78, 119, 189: test_request_ok_set, test_status_raising, test_http_error, test_status_code_425
    public async Task AnErrorStatusIsShownAndThrownOnRequest()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response missing = await session.GetAsync("/status/404");
        Assert.False(missing.IsSuccessStatusCode);
        var thrown = Assert.Throws<ApiException>(missing.EnsureSuccessStatusCode);
        Assert.Same(missing, thrown.Response);
        Assert.Contains($"GET {server.Address}status/404 answered 404", thrown.Message);
        Assert.False((await session.GetAsync("/status/500")).IsSuccessStatusCode);
        Assert.True((await session.GetAsync("/status/204")).EnsureSuccessStatusCode().IsSuccessStatusCode);
        Assert.Equal(425, (int)(await session.GetAsync("/status/425")).StatusCode);
    }

    [Theory] // row 79: test_decompress_gzip
    [InlineData("/gzip", "gzipped")]
    [InlineData("/deflate", "deflated")]
    [InlineData("/brotli", "brotli")]
    public async Task ABodyIsDecodedAndItsHeadersStay(string path, string member)
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync(path);
        Assert.True((bool?)response.Json()![member]);
        Assert.NotNull(response.Headers["Content-Encoding"]);
    }

    [Fact] // row 111: test_time_elapsed_blank; row 112: test_empty_response_has_content_none
    public async Task TimeIsTakenAndAnEmptyBodyIsEmpty()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/status/200");
        Assert.True(response.Elapsed > TimeSpan.Zero);
        Assert.Empty(response.Content);
        Assert.Equal("", response.Text);
    }

    [Fact] // rows 113, 114, 155, 222: test_response_is_iterable, test_response_decode_unicode, test_response_iter_lines, test_iter_slices
    public async Task ABodyIsReadInChunksAndLinesFromMemoryAndFromTheWire()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, Encoding.UTF8.GetBytes("ä\r\n\nç\rd"), ("Content-Type", "text/plain; charset=utf-8")));
        using var session = new Session { BaseAddress = server.Address };
        foreach (bool streamed in new[] { false, true })
        {
            using Response lines = await session.GetAsync("/", new() { StreamResponse = streamed });
            Assert.Equal(["ä", "", "ç", "d"], await lines.ReadLinesAsync().ToListAsync());
            using Response chunks = await session.GetAsync("/", new() { StreamResponse = streamed });
            List<ReadOnlyMemory<byte>> blocks = await chunks.ReadChunksAsync(2).ToListAsync();
            Assert.All(blocks, block => Assert.InRange(block.Length, 1, 2));
            Assert.Equal("ä\r\n\nç\rd", Encoding.UTF8.GetString([.. blocks.SelectMany(block => block.ToArray())]));
            Assert.Throws<ArgumentOutOfRangeException>(() => chunks.ReadChunksAsync(0).GetAsyncEnumerator().MoveNextAsync().AsTask().GetAwaiter().GetResult()); // row 116
        }
    }

    [Theory] // row 115: test_response_reason_unicode, _fallback
    [InlineData("Komponenttia ei löydy", true)]
    [InlineData("Komponenttia ei löydy", false)]
    public async Task AReasonIsUtf8OrLatin1(string reason, bool utf8)
    {
        byte[] line = [.. "HTTP/1.1 404 "u8, .. (utf8 ? Encoding.UTF8 : Encoding.Latin1).GetBytes(reason), .. "\r\nContent-Length: 0\r\n\r\n"u8];
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Send(line));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(reason, (await session.GetAsync("/")).ReasonPhrase);
    }

    [Theory] // rows 117, 195, 198: failures while reading are wrapped; chunks that end early; conflicting lengths
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbad\r\n0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Encoding: gzip\r\n\r\nbad")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 16\r\nContent-Length: 32\r\n\r\n")]
    [InlineData("garbage\r\n\r\n")]
    public async Task ABrokenResponseIsARequestException(string bytes)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Send(bytes).Close());
        using var session = new Session { BaseAddress = server.Address };
        var broken = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/"));
        Assert.Equal(server.Address, broken.Request!.Url);
    }

    [Fact] // rows 156, 157: test_response_context_manager, test_unconsumed_session_response_closes_connection
    public async Task DisposingAnUnreadStreamClosesItsConnection()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nbegin"));
        using var session = new Session(new ConnectionPool()) { BaseAddress = server.Address };
        using (await session.GetAsync("/", new() { StreamResponse = true }))
        {
        }

        await Assert.Single(server.Connections).Closed.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory] // rows 161, 188, 206: test_response_json_when_content_is_None, test_json_decode_*; P9
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"a\":")]
    public async Task WhatIsNotJsonIsAFormatExceptionThatDoesNotHideTheBody(string body)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, body, ("Content-Type", "application/json")));
        using var session = new Session { BaseAddress = server.Address };
        var failure = Assert.Throws<ResponseFormatException>(() => session.Get("/").Json());
        Assert.Equal(body, failure.Response.Text);
        byte[] wide = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"a\":")];
        await using ScriptedServer utf16 = ScriptedServer.Start().Always(r => r.Status(200, wide, ("Content-Type", "application/json")));
        Assert.Throws<ResponseFormatException>(() => session.Get(utf16.Address).Json());
    }

    [Theory] // row 215: TestGuessJSONUTF; P10
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", false)]
    public async Task JsonIsReadInEveryEncodingOfUnicode(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] body = [.. mark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes("{\"k\":\"é\"}")];
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, body, ("Content-Type", "application/json")));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("é", (string?)(await session.GetAsync("/")).Json()!["k"]);
    }

    [Theory] // rows 220, 221: test__parse_content_type_header, test_get_encoding_from_headers
    [InlineData("text/plain; charset=iso-8859-15", "€")]
    [InlineData("text/plain; CHARSET = \"iso-8859-15\" ", "€")]
    [InlineData("text/plain; charset='iso-8859-15'; ;", "€")]
    [InlineData("text/plain", "¤")]
    [InlineData("application/octet-stream", "\uFFFD")]
    [InlineData("text/plain; charset=nonsense", "\uFFFD")]
    public async Task TextIsDecodedByItsCharset(string contentType, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, [0xA4], ("Content-Type", contentType)));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(text, (await session.GetAsync("/")).Text);
    }

    [Fact] // row 207: test_testserver
    public async Task AServerThatStopsIsAConnectionError()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Status(200, "roflol", ("Connection", "close"))).Always(r => r.Close());
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("roflol", (await session.GetAsync("/")).Text);
        await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("/"));
    }
}
