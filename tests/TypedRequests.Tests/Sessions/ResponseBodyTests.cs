using System.Net;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class ResponseBodyTests
{
    private static readonly byte[] Latin = [0x63, 0x61, 0x66, 0xE9];

    // semantics: Text: BOM, charset, UTF-8 if valid, ISO-8859-1 for text/* (kinder than P7), UTF-8 for the rest
    [Theory]
    [InlineData("text/plain; charset=utf-8", "636166c3a9", "café")]
    [InlineData("text/plain", "636166c3a9", "café")]
    [InlineData("text/plain", "636166e9", "café")]
    [InlineData("TEXT/HTML", "636166e9", "café")]
    [InlineData("application/xml", "636166e9", "caf\uFFFD")]
    [InlineData("text/plain; charset=iso-8859-1", "636166e9", "café")]
    [InlineData("text/plain; Charset=\"ISO-8859-1\"", "636166e9", "café")]
    [InlineData("text/plain; charset='utf-16'", "6100", "a")]
    [InlineData("text/plain; charset=nonsense", "636166c3a9", "café")]
    [InlineData("text/plain; charset=utf-8", "636166e9", "caf\uFFFD")]
    [InlineData("text/plain; charset=iso-8859-1", "efbbbfc3a9", "é")]
    [InlineData("text/plain", "fffe6100", "a")]
    [InlineData("text/plain", "feff0061", "a")]
    [InlineData("text/plain; charset=", "6100", "a\0")]
    [InlineData("; ; charset=utf-8", "c3a9", "é")]
    [InlineData(null, "c3a9", "é")]
    [InlineData(null, "", "")]
    public async Task TextIsFoundOut(string? contentType, string hex, string text) =>
        Assert.Equal(text, (await Get(Convert.FromHexString(hex), contentType)).Text);

    // semantics: JSON: BOM and UTF-16/32 detected (not P9)
    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    public async Task JsonInAnyUnicodeFormIsRead(string encoding, bool marked)
    {
        var form = Encoding.GetEncoding(encoding);
        byte[] body = [.. marked ? form.GetPreamble() : [], .. form.GetBytes("{\"a\":\"ž\"}")];
        Assert.Equal("ž", (string?)(await Get(body, "application/json")).Json()!["a"]);
    }

    // semantics: r.Json() takes the last of duplicate names
    [Fact]
    public async Task TheLastOfDuplicateNamesCounts() =>
        Assert.Equal("2", (await Get("{\"a\":1,\"b\":[{\"c\":1,\"c\":3}],\"a\":2}"u8.ToArray(), "application/json")).Json()!["a"]!.ToJsonString());

    // semantics: a 200 that is not JSON names its content type and first characters
    [Fact]
    public async Task WhatIsNotJsonSaysWhatItIs()
    {
        var response = await Get("<html>\n<body>Sign in</body>"u8.ToArray(), "text/html");
        var failed = Assert.Throws<ResponseFormatException>(() => response.Json());
        Assert.Contains("text/html", failed.Message);
        Assert.Contains("<html> <body>Sign in", failed.Message);
        Assert.Same(response, failed.Response);
    }

    [Fact]
    public async Task AnEmptyBodyIsNoJson() =>
        Assert.Contains("empty", Assert.Throws<ResponseFormatException>(() => Get([], "application/json").Result.Json()).Message);

    // semantics: ReasonPhrase may be empty; non-ASCII reasons are UTF-8, else Latin-1 (test 115)
    [Theory]
    [InlineData("OK", "OK")]
    [InlineData("", "")]
    [InlineData("Komu z\u00C3\u00A1le\u00C5\u00BE\u00C3\u00AD", "Komu záleží")]
    [InlineData("caf\u00E9", "café")]
    public async Task TheReasonIsRead(string wire, string reason)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send($"HTTP/1.1 200 {wire}\r\nContent-Length: 0\r\n\r\n"));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(reason, (await session.GetAsync("/")).ReasonPhrase);
    }

    // semantics: P4, test 119; E5: the exception carries response and request
    [Fact]
    public async Task EnsuringSuccessThrowsWithTheResponse()
    {
        var fine = await Get(Latin, "text/plain");
        Assert.Same(fine, fine.EnsureSuccessStatusCode());
        await using var server = ScriptedServer.Start().Always(r => r.Status(422, "{\"title\":\"Bad\",\"status\":422,\"detail\":7}", ("Content-Type", "application/problem+json")));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        var thrown = await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/x?key=1"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Bad", null), (thrown.StatusCode, thrown.Problem!.Title, thrown.Problem.Detail));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ((HttpRequestException)thrown).StatusCode);
        Assert.Equal("/x", thrown.Request!.Url.AbsolutePath);
        Assert.Contains("GET", thrown.Message);
    }

    // semantics: the error body is kept up to 64 KiB, and no connection
    [Fact]
    public async Task AnErrorsBodyIsKeptUpTo64KiB()
    {
        await using var server = ScriptedServer.Start().On("/big", r => r.Status(500, new string('x', 100_000))).On("/fine", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        foreach (var headersOnly in new[] { false, true })
        {
            var thrown = await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/big", new() { StreamResponse = headersOnly }));
            Assert.Equal(64 * 1024, thrown.Response.Text.Length);
        }

        Assert.True((await session.GetAsync("/fine")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task TheConsoleLineNamesWhatMattersAndNoSecret()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "hello", ("Content-Type", "text/plain")));
        using var session = new Session { Auth = Auth.Basic("user", "pass") };
        var response = await session.GetAsync($"http://u:p@127.0.0.1:{server.Address.Port}/path");
        Assert.Matches(@"^200 \S* · GET http://127\.0\.0\.1:\d+/path · text/plain · 5 bytes · \d+ ms$", response.ToString());
    }

    private static async Task<Response> Get(byte[] body, string? contentType)
    {
        await using var server = ScriptedServer.Start().Always(r =>
        {
            if (contentType is null) r.Status(200, body);
            else r.Status(200, body, ("Content-Type", contentType));
        });
        using var session = new Session { BaseAddress = server.Address };
        return await session.GetAsync("/");
    }
}
