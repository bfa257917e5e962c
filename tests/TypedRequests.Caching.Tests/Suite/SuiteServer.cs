using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>The server that the definitions of http-cache-tests describe: it answers by their steps, sends every field as it stands there, and remembers what came.</summary>
internal sealed class SuiteServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<string, SuiteCase> _cases = new();
    private readonly TimeProvider _time;
    private readonly Task _accepting;

    public SuiteServer(TimeProvider time)
    {
        _time = time;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public void Add(SuiteCase test) => _cases[test.Token] = test;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await SuiteRequest.ReadAsync(stream, _stopping.Token) is { } request && await AnswerAsync(stream, request))
                {
                }
            }
            catch (Exception ended) when (ended is OperationCanceledException or IOException)
            {
                // The client has gone.
            }
        }
    }

    /// <returns>Whether the connection stays open.</returns>
    private async Task<bool> AnswerAsync(NetworkStream stream, SuiteRequest request)
    {
        var test = _cases[request.Target.Split('/', '?')[2]];
        var number = int.Parse(request.Headers["req-num"], CultureInfo.InvariantCulture);
        var step = test.Steps[number - 1];
        var (status, reason) = StatusOf(test, step, number, request);
        var lines = HeadersOf(test, step, request, number);
        var saved = lines.Where(static line => line.IsChecked).GroupBy(static line => line.Name).ToDictionary(static line => line.Key, static line => string.Join(", ", line.Select(static one => one.Value)));
        test.Seen.Add(new(number, request.Method, request.Headers, saved));
        if (step["disconnect"]?.GetValue<bool>() == true) return false;
        var body = status is 204 or 304 ? "" : step["response_body"]?.GetValue<string>() ?? test.Token;
        var head = new StringBuilder($"HTTP/1.1 {status} {reason}\r\n");
        foreach (var (name, value, _) in lines) head.Append(name).Append(": ").Append(value).Append("\r\n");
        head.Append("Request-Numbers: ").AppendJoin(' ', test.Seen.Select(static seen => seen.Number)).Append("\r\n");
        // A length or coding of the definition's own is sent as it is; then only the connection's end tells where the body ends.
        var isOwn = lines.Any(static line => line.Name.ToLowerInvariant() is "content-length" or "transfer-encoding" or "connection");
        if (!isOwn && status is not (204 or 304)) head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head + "\r\n" + (request.Method == "HEAD" ? "" : body)));
        return !isOwn;
    }

    private static (int Status, string Reason) StatusOf(SuiteCase test, JsonObject step, int number, SuiteRequest request)
    {
        var said = step["response_status"]?.AsArray();
        var own = said is null ? (200, "OK") : (said[0]!.GetValue<int>(), said[1]!.GetValue<string>());
        if (step["expected_type"]?.GetValue<string>() is not { } type || !type.EndsWith("validated", StringComparison.Ordinal)) return own;
        var before = test.Sent.GetValueOrDefault(number - 1) ?? Declared(test.Steps[number - 2]);
        var isValid = (before.TryGetValue("last-modified", out var modified) && request.Headers.GetValueOrDefault("if-modified-since") == modified)
            || (before.TryGetValue("etag", out var tag) && request.Headers.GetValueOrDefault("if-none-match") == tag);
        return isValid ? (304, "Not Modified") : (999, "304 Not Generated");
    }

    // A step that the cache has answered was sent nothing; what stands in its definition counts.
    private static Dictionary<string, string> Declared(JsonObject step) => (step["response_headers"]?.AsArray() ?? [])
        .GroupBy(static header => header![0]!.GetValue<string>().ToLowerInvariant())
        .ToDictionary(static header => header.Key, static header => header.Last()![1]!.ToString());

    private List<(string Name, string Value, bool IsChecked)> HeadersOf(SuiteCase test, JsonObject step, SuiteRequest request, int number)
    {
        var now = _time.GetUtcNow();
        List<(string, string, bool)> lines =
        [
            ("Server-Base-Url", request.Target, false), ("Server-Request-Count", (test.Seen.Count + 1).ToString(CultureInfo.InvariantCulture), false),
            ("Client-Request-Count", number.ToString(CultureInfo.InvariantCulture), false), ("Server-Now", now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), false),
        ];
        foreach (var header in step["response_headers"]?.AsArray() ?? [])
        {
            var isChecked = header!.AsArray().Count < 3 || header[2]!.GetValue<bool>();
            lines.Add((header[0]!.GetValue<string>(), SuiteText.ValueOf(header.AsArray(), step, now, request.Target), isChecked));
        }

        if (!lines.Any(static line => line.Item1.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))) lines.Add(("Content-Type", "text/plain", false));
        test.Sent[number] = lines.GroupBy(static line => line.Item1.ToLowerInvariant()).ToDictionary(static line => line.Key, static line => line.Last().Item2);
        return lines;
    }
}
