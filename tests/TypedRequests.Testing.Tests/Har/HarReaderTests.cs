using System.Text;

namespace TypedRequests.Testing.Tests;

/// <summary>HAR files of other makers: each case is a habit of one of them.</summary>
public sealed class HarReaderTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ARecordingOfABrowserIsReplayed()
    {
        // Pseudo-headers of HTTP/2, cookies joined by line ends, content decoded with its header left, sizes of -1: so writes Chromium.
        Write("""
            {"request":{"method":"GET","url":"https://h.example/a?q=1","httpVersion":"http/2.0","headers":[{"name":":method","value":"GET"},{"name":"accept","value":"*/*"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},
             "response":{"status":200,"statusText":"","httpVersion":"http/2.0","headers":[{"name":"content-type","value":"application/json"},{"name":"content-encoding","value":"zstd"},{"name":"content-length","value":"9"},{"name":"set-cookie","value":"a=1; path=/\nb=2; path=/"}],
                         "cookies":[],"content":{"size":7,"mimeType":"application/json","text":"{\"a\":1}"},"redirectURL":"","headersSize":-1,"bodySize":-1,"_transferSize":9},"cache":{},"timings":{},"time":1.5,"startedDateTime":"2026-01-01T00:00:00.000Z"}
            """);
        using var cassette = _folder.Replay();
        using var session = cassette.Session();
        var response = await session.GetAsync("https://h.example/a?q=1", cancellationToken: Token);
        Assert.Equal(1, (int)response.Json()!["a"]!);
        Assert.Equal((new Version(2, 0), null, "7"), (response.Version, response.Headers["Content-Encoding"], response.Headers["Content-Length"]));
        Assert.Equal(["a", "b"], session.Cookies.Select(cookie => cookie.Name).Order());
    }

    [Fact]
    public async Task WhatIsNoExchangeIsLeftOut()
    {
        Write("""
            {"request":{"method":"GET","url":"data:text/plain,x"},"response":{"status":200}},
            {"request":{"method":"GET","url":"wss://h.example/"},"response":{"status":101}},
            {"request":{"method":"GET","url":"https://blocked.example/"},"response":{"status":0}},
            {"comment":"half of one"},
            {"request":{"method":"GET","url":"https://h.example/"},"response":{"status":204}}
            """);
        using var cassette = _folder.Replay();
        Assert.Equal(204, (int)(await cassette.Session().GetAsync("https://h.example/", cancellationToken: Token)).StatusCode);
    }

    [Fact]
    public async Task AFormInParametersIsAForm()
    {
        Write("""{"request":{"method":"POST","url":"https://h.example/","postData":{"mimeType":"application/x-www-form-urlencoded","params":[{"name":"a","value":"x y"},{"name":"b","value":"ü"}]}},"response":{"status":200,"content":{"text":"b2s=","encoding":"base64"}}}""");
        using var cassette = _folder.Replay();
        Assert.Equal("ok", (await cassette.Session().PostAsync("https://h.example/", new() { Form = { ["b"] = "ü", ["a"] = "x y" } }, Token)).Text);
    }

    [Fact]
    public async Task ABodyInAFileBesideIsReadAndOneElsewhereIsNot()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "body.txt"), "beside");
        Write("""{"request":{"method":"GET","url":"https://h.example/"},"response":{"status":200,"content":{"_file":"body.txt"}}}""");
        using (var cassette = _folder.Replay()) Assert.Equal("beside", (await cassette.Session().GetAsync("https://h.example/", cancellationToken: Token)).Text);
        foreach (var (file, saying) in new[] { ("../body.txt", "not in its folder"), ("other.txt", "not beside it") })
        {
            Write("""{"request":{"method":"GET","url":"https://h.example/"},"response":{"status":200,"content":{"_file":"FILE"}}}""".Replace("FILE", file, StringComparison.Ordinal));
            Assert.Contains(saying, Assert.Throws<CassetteException>(() => _folder.Replay()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SecretsOfAnotherRecorderAreMatchedAndNotShown()
    {
        Write("""{"request":{"method":"GET","url":"https://h.example/a?api_key=s3cret-value"},"response":{"status":200,"content":{"text":"ok"}}}""");
        using (var cassette = _folder.Replay()) Assert.Equal("ok", (await cassette.Session().GetAsync("https://h.example/a?api_key=mine", cancellationToken: Token)).Text);
        Assert.DoesNotContain("s3cret", Assert.Throws<CassetteException>(_folder.Replay().Dispose).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnythingElseIsToldAndNeverThrownOtherwise()
    {
        var random = new Random(7);
        Write("""{"request":{"method":"GET","url":"https://h.example/a"},"response":{"status":200,"headers":[{"name":"a","value":"b"}],"content":{"text":"ok"}}}""");
        var whole = File.ReadAllBytes(_folder.File);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = whole.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--) bytes[random.Next(bytes.Length)] = (byte)"{}[],:\"0an\\"[random.Next(11)];
            try
            {
                HarReader.Read(bytes, "x.har");
            }
            catch (CassetteException told)
            {
                Assert.StartsWith("x.har", told.Message, StringComparison.Ordinal);
            }
        }
    }

    private void Write(string entries) => File.WriteAllBytes(_folder.File, [.. "\ufeff"u8, .. Encoding.UTF8.GetBytes("""{"log":{"version":"1.2","creator":{"name":"t","version":"1"},"entries":[""" + entries + "]}}")]);
}
