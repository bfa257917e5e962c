using System.Globalization;
using System.Net;

namespace TypedRequests.Limits.Tests.Sharing;

/// <summary>A server over a socket that allows so many requests, and says how many are left of this hour.</summary>
internal sealed class HourServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly int _limit;
    private readonly bool _tells;
    private int _seen;

    public HourServer(int limit, bool tells = true)
    {
        (_limit, _tells) = (limit, tells);
        // HttpListener takes no port 0: one that a socket has just had is free, as a rule.
        while (!_listener.IsListening) TryStart();
        _ = ServeAsync();
    }

    public string Address { get; private set; } = "";

    /// <summary>How many requests have come.</summary>
    public int Seen => Volatile.Read(ref _seen);

    public void Dispose() => _listener.Close();

    private void TryStart()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
        _listener.Prefixes.Clear();
        _listener.Prefixes.Add(Address);
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException)
        {
            // Taken meanwhile: another one.
        }
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true) Answer(await _listener.GetContextAsync());
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var left = _limit - Interlocked.Increment(ref _seen);
        if (_tells)
        {
            context.Response.Headers["X-RateLimit-Limit"] = _limit.ToString(CultureInfo.InvariantCulture);
            context.Response.Headers["X-RateLimit-Remaining"] = Math.Max(0, left).ToString(CultureInfo.InvariantCulture);
            context.Response.Headers["X-RateLimit-Reset"] = "3600";
        }

        context.Response.StatusCode = left < 0 ? 429 : 200;
        context.Response.Close();
    }
}
