using System.Net;
using TypedRequests.TestServers;
using TypedRequests.Tests.Sessions;

namespace TypedRequests.Tests.Wire;

/// <summary>Every failure is one sentence: which call, what it was doing, and why it failed.</summary>
public sealed class FailureSentenceTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    [Fact] // field: S22
    public async Task S22_ARefusedConnectionNamesCallAndPlace()
    {
        var failed = await FailAsync(new(), "http://u:hidden@127.0.0.1:1/a?q=hidden#f", HttpMethod.Post);
        Assert.Equal("POST http://127.0.0.1:1/a?* failed while connecting to 127.0.0.1:1: Connection refused.", failed.Message);
        Assert.Equal(HttpRequestError.ConnectionError, failed.HttpRequestError);
    }

    [Fact] // field: S22
    public async Task S22_AnUnknownHostIsNamed()
    {
        var failed = await FailAsync(new(), "https://doesnotexist.invalid/");
        Assert.StartsWith("GET https://doesnotexist.invalid/ failed while resolving the name doesnotexist.invalid: ", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("see inner", failed.Message, StringComparison.Ordinal);
    }

    [Theory] // field: S22, H10
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public async Task S22_ATimeoutWhileConnectingSaysSoInEveryCulture(string culture)
    {
        using var full = new FullBacklog();
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            var failed = await FailAsync(new(), full.Address.AbsoluteUri, timeout: Short);
            Assert.Equal($"GET {full.Address} timed out while connecting to {full.Address.Authority}: the call took longer than 0.5 s (Timeout).", failed.Message);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact] // field: S22
    public async Task S22_TheLimitOfThePoolIsNamed()
    {
        using var full = new FullBacklog();
        var failed = await FailAsync(new() { ConnectTimeout = Short }, full.Address.AbsoluteUri);
        Assert.Equal($"GET {full.Address} timed out while connecting to {full.Address.Authority}: connecting took longer than 0.5 s (ConnectTimeout).", failed.Message);
    }

    [Fact] // field: S22
    public async Task S22_ATimeoutInTheHandshakeSaysSo()
    {
        using var silent = new SilentPort();
        var failed = await FailAsync(new(), $"https://localhost:{silent.Number}/", timeout: Short);
        Assert.Equal($"GET https://localhost:{silent.Number}/ timed out in the TLS handshake with localhost:{silent.Number}: the call took longer than 0.5 s (Timeout).", failed.Message);
    }

    [Fact] // field: S22, S1
    public async Task S22_ATimeoutOfAProxysTunnelNamesTheProxy()
    {
        using var silent = new SilentPort();
        var failed = await FailAsync(new() { Proxy = new WebProxy($"http://u:hidden@127.0.0.1:{silent.Number}") }, "https://api.example/", timeout: Short);
        Assert.Equal($"GET https://api.example/ timed out while the proxy http://127.0.0.1:{silent.Number} was connecting to api.example:443: the call took longer than 0.5 s (Timeout).", failed.Message);
    }

    [Theory] // field: S22, H9
    [InlineData("http")]
    [InlineData("https")]
    [InlineData("socks5")]
    public async Task S22_ADeadProxyIsNamedAsTheProxy(string scheme)
    {
        foreach (var url in new[] { "http://api.example/", "https://api.example/" })
        {
            var failed = await FailAsync(new() { Proxy = new WebProxy($"{scheme}://u:hidden@127.0.0.1:1") }, url);
            Assert.Equal($"GET {url} failed while connecting to the proxy {scheme}://127.0.0.1:1: Connection refused.", failed.Message);
        }
    }

    [Fact] // field: S22
    public async Task S22_AnUnknownProxyIsNamed()
    {
        var failed = await FailAsync(new() { Proxy = new WebProxy("http://proxy.invalid:3128") }, "https://api.example/");
        Assert.StartsWith("GET https://api.example/ failed while resolving the name of the proxy http://proxy.invalid:3128: ", failed.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S22
    public async Task S22_WaitingReadingAndSendingAreToldApart()
    {
        var never = new TaskCompletionSource();
        await using var server = ScriptedServer.Start()
            .On("/waits", r => r.WaitFor(never.Task)).On("/stops", r => r.Send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe").WaitFor(never.Task));
        var url = server.Address.AbsoluteUri;
        var waiting = await FailAsync(new(), url + "waits", timeout: Short);
        Assert.Equal($"GET {url}waits timed out while waiting for the headers of the response: the call took longer than 0.5 s (Timeout).", waiting.Message);
        var reading = await FailAsync(new(), url + "stops", timeout: TimeSpan.FromSeconds(2));
        Assert.Equal($"GET {url}stops timed out while reading the body of the response: the call took longer than 2 s (Timeout).", reading.Message);
        using var silent = new SilentPort();
        using var body = new MemoryStream(new byte[32 << 20]);
        var sending = await FailAsync(new(), $"http://127.0.0.1:{silent.Number}/", HttpMethod.Put, Short, body);
        Assert.Equal($"PUT http://127.0.0.1:{silent.Number}/ timed out while sending the body: the call took longer than 0.5 s (Timeout).", sending.Message);
        never.SetResult();
    }

    [Theory] // field: S22
    [InlineData("", "failed while waiting for the headers of the response: the server closed the connection.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "failed while reading the body of the response: it broke off.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf", "failed while reading the body of the response: it is not what its Content-Encoding says: ")]
    public async Task S22_AnEndTooEarlyIsSaidInPlainWords(string sent, string said)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(sent).Close());
        // The server may close before or after the next call has found the connection.
        var failed = await FailAsync(new(), server.Address.AbsoluteUri, blocking: false);
        Assert.StartsWith($"GET {server.Address} {said}", failed.Message, StringComparison.Ordinal);
    }

    [Fact] // field: S22: a name with two addresses, of which only the second is served
    public async Task S22_EveryAddressOfANameIsTried()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "fine"));
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(pool);
        Assert.Equal("fine", (await session.GetAsync($"http://localhost:{server.Address.Port}/")).Text);
    }

    private static async Task<RequestException> FailAsync(ConnectionPoolOptions options, string url, HttpMethod? method = null, TimeSpan? timeout = null, Stream? body = null, bool blocking = true)
    {
        options.UseEnvironmentProxy = false;
        using var pool = new ConnectionPool(options);
        using var session = new Session(pool) { Timeout = timeout ?? TimeSpan.FromSeconds(30) };
        var call = new RequestOptions();
        if (body is not null) call.Content = body;
        var failed = await Assert.ThrowsAnyAsync<RequestException>(() => session.SendAsync(method ?? HttpMethod.Get, url, call));
        Assert.DoesNotContain("hidden", failed.ToString(), StringComparison.Ordinal);
        if (body is not null || !blocking) return failed;
        var alike = await Task.Run(() => Assert.ThrowsAny<RequestException>(() => session.Send(method ?? HttpMethod.Get, url, call)));
        Assert.Equal(failed.Message, alike.Message);
        return failed;
    }
}
