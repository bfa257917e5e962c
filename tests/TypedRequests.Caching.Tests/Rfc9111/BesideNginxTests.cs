using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedRequests.Caching.Tests;

/// <summary>The rules that a cache of one user and a shared one have in common, beside nginx: both are asked twice, and have to ask the server as often.</summary>
public sealed class BesideNginxTests
{
    private static readonly string? s_nginx = Environment.GetEnvironmentVariable("TYPEDREQUESTS_NGINX_CACHE");

    [Theory]
    [InlineData("200", "Cache-Control: max-age=60")]
    [InlineData("200", "Cache-Control: max-age=0")]
    [InlineData("200", "Cache-Control: no-store")]
    [InlineData("200", "Cache-Control: no-cache")]
    [InlineData("200", "Cache-Control: no-store, max-age=60")]
    [InlineData("200", "Cache-Control: public, max-age=60")]
    [InlineData("200", "Expires: Fri, 01 Jan 2100 00:00:00 GMT")]
    [InlineData("200", "Expires: Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("200", "Cache-Control: max-age=60|Expires: Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("200", "Cache-Control: max-age=60|Vary: Accept-Language")]
    [InlineData("200", "Cache-Control: max-age=60|Vary: *")]
    [InlineData("200", "Cache-Control: max-age=60|ETag: \"1\"")]
    [InlineData("404", "Cache-Control: max-age=60")]
    [InlineData("301", "Cache-Control: max-age=60|Location: /elsewhere")]
    [InlineData("200", "X-Nothing: said")]
    public async Task BothAskTheServerAsOften(string status, string headers)
    {
        Assert.SkipWhen(s_nginx is null, "TYPEDREQUESTS_NGINX_CACHE names no server; .ci/run starts one.");
        Assert.Equal(await CountAsync(status, headers, s_nginx, "de", "de"), await CountAsync(status, headers, null, "de", "de"));
    }

    [Theory]
    [InlineData("Cache-Control: max-age=60|Vary: Accept-Language")]
    [InlineData("Cache-Control: max-age=60")]
    public async Task BothTellVariantsApart(string headers)
    {
        Assert.SkipWhen(s_nginx is null, "TYPEDREQUESTS_NGINX_CACHE names no server; .ci/run starts one.");
        Assert.Equal(await CountAsync("200", headers, s_nginx, "de", "fr"), await CountAsync("200", headers, null, "de", "fr"));
    }

    /// <summary>How often the server was asked for one URL, through nginx or through a session's cache.</summary>
    private static async Task<int> CountAsync(string status, string headers, string? through, string first, string second)
    {
        using var origin = new CountingOrigin(status, headers.Split('|'));
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(pool) { BaseAddress = new(through ?? origin.Address), Cache = through is null ? new HttpCache { UseHeuristics = false } : null };
        foreach (var language in (string[])[first, second])
        {
            var options = new RequestOptions { AllowRedirects = false };
            options.Headers["X-Origin-Port"] = origin.Port.ToString(CultureInfo.InvariantCulture);
            options.Headers["Accept-Language"] = language;
            Assert.Equal(status, ((int)(await session.GetAsync("/a", options, TestContext.Current.CancellationToken)).StatusCode).ToString(CultureInfo.InvariantCulture));
        }

        return origin.Count;
    }

    private sealed class CountingOrigin : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly byte[] _answer;
        private int _count;

        public CountingOrigin(string status, string[] headers)
        {
            _answer = Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Said\r\nDate: {DateTimeOffset.UtcNow:r}\r\nContent-Length: 2\r\nConnection: close\r\n{string.Join("\r\n", headers)}\r\n\r\nok");
            _listener.Start();
            _ = ServeAsync();
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

        public int Count => Volatile.Read(ref _count);

        public void Dispose() => _listener.Dispose();

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    using var reader = new StreamReader(client.GetStream(), Encoding.ASCII, leaveOpen: true);
                    while (await reader.ReadLineAsync() is { Length: > 0 })
                    {
                        // The head: what it says does not matter.
                    }

                    Interlocked.Increment(ref _count);
                    await client.GetStream().WriteAsync(_answer);
                }
            }
            catch (Exception end) when (end is SocketException or ObjectDisposedException or IOException)
            {
                // The test has ended.
            }
        }
    }
}
