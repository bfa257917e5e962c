using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedRequests.TestServers;

/// <summary>A forward proxy on a free loopback port: absolute-form requests for http, CONNECT tunnels for https. It remembers what it was asked.</summary>
public sealed class ProxyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<ProxiedRequest> _requests = [];
    private readonly List<Task> _connections = [];
    private readonly string? _credentials;
    private readonly Task _accepting;

    private ProxyServer(string? user, string? password)
    {
        _credentials = user is null ? null : "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens, as <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address { get; }

    /// <summary>What it was asked, refused requests included.</summary>
    public IReadOnlyList<ProxiedRequest> Requests
    {
        get
        {
            lock (_requests) return [.. _requests];
        }
    }

    /// <param name="user">With one, requests without these credentials are answered with 407.</param>
    /// <param name="password">Belongs to <paramref name="user"/>.</param>
    public static ProxyServer Start(string? user = null, string? password = null) => new(user, password);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptSocketAsync(_stopping.Token);
                _connections.Add(ServeAsync(socket));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return; // stopped; a listener that is stopped before it is asked says so by InvalidOperationException
            }
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await using var client = new NetworkStream(socket, ownsSocket: true);
        var reader = new WireReader(client, _stopping.Token);
        try
        {
            while (await reader.ReadHeadAsync() is { } head)
            {
                var isWelcome = _credentials is null || head.Header("Proxy-Authorization") == _credentials;
                lock (_requests) _requests.Add(new(head.Method, head.Target, head.Headers, isWelcome));
                if (isWelcome)
                {
                    await PassOnAsync(client, reader, head);
                    return;
                }

                await reader.ReadBodyAsync(head);
                await client.WriteAsync("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or InvalidDataException)
        {
            // The peers are under test, not the proxy: a broken connection ends the tunnel and is seen at both of its ends.
        }
    }

    private async Task PassOnAsync(NetworkStream client, WireReader reader, WireHead head)
    {
        var isTunnel = head.Method is "CONNECT";
        var origin = new Uri(isTunnel ? $"https://{head.Target}" : head.Target);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(origin.IdnHost, origin.Port, _stopping.Token);
        await using var server = new NetworkStream(socket, ownsSocket: false);
        if (isTunnel)
        {
            await client.WriteAsync("HTTP/1.1 200 Connection Established\r\n\r\n"u8.ToArray(), _stopping.Token);
            await Task.WhenAny(reader.CopyRestAsync(server), server.CopyToAsync(client, _stopping.Token));
            return;
        }

        await server.WriteAsync(await OriginFormAsync(reader, head, origin), _stopping.Token);
        await server.CopyToAsync(client, _stopping.Token);
    }

    /// <summary>The request as the origin gets it: one per connection, so that the end of the answer is the end of the stream.</summary>
    private static async Task<byte[]> OriginFormAsync(WireReader reader, WireHead head, Uri origin)
    {
        var body = await reader.ReadBodyAsync(head);
        var text = new StringBuilder($"{head.Method} {origin.PathAndQuery} {head.Version}\r\n");
        foreach (var (name, value) in head.Headers)
            if (name.ToLowerInvariant() is not ("proxy-authorization" or "proxy-connection" or "connection" or "transfer-encoding" or "content-length"))
                text.Append($"{name}: {value}\r\n");
        if (head.IsChunked || head.Header("Content-Length") is not null) text.Append($"Content-Length: {body.Length}\r\n");
        return [.. Encoding.Latin1.GetBytes(text.Append("Connection: close\r\n\r\n").ToString()), .. body];
    }
}
