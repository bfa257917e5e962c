using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;

namespace TypedRequests.TestServers;

/// <summary>
/// A loopback server that sends exactly the bytes it is told to, and remembers exactly what it was sent.
/// Replies are taken in the order scripted, whatever connection asks; one scripted for a target serves that target every time.
/// <code>
/// await using var server = ScriptedServer.Start();
/// server.Reply(r => r.Send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel").WaitFor(gate.Task).Send("lo"));
/// server.Reply(r => r.Reset());
/// </code>
/// </summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<ScriptedReply> _queue = new();
    private readonly ConcurrentDictionary<string, ScriptedReply> _byTarget = new();
    private readonly Channel<ScriptedRequest> _arrivals = Channel.CreateUnbounded<ScriptedRequest>();
    private readonly List<ScriptedConnection> _connections = [];
    private readonly object _lock = new();
    private readonly Task _accepting;
    private ScriptedReply? _always;
    private int _arrived;

    private ScriptedServer(X509Certificate2? certificate, bool asksForClientCertificate, X509Certificate2Collection? clientAuthorities)
    {
        (Certificate, ClientAuthorities) = (certificate, clientAuthorities);
        AsksForClientCertificate = asksForClientCertificate;
        _listener.Start();
        Address = new($"{(certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens, as <c>http://127.0.0.1:port/</c> or <c>https://…</c>.</summary>
    public Uri Address { get; }

    /// <summary>Every connection that was opened, in order.</summary>
    public IReadOnlyList<ScriptedConnection> Connections
    {
        get
        {
            lock (_lock) return [.. _connections];
        }
    }

    /// <summary>Every request that arrived in full, in order of arrival.</summary>
    public IReadOnlyList<ScriptedRequest> Requests => [.. Connections.SelectMany(connection => connection.Requests).OrderBy(request => request.Number)];

    /// <summary>The most connections that were open at one time.</summary>
    public int PeakConnections { get; private set; }

    internal X509Certificate2? Certificate { get; }

    internal bool AsksForClientCertificate { get; }

    internal X509Certificate2Collection? ClientAuthorities { get; }

    /// <param name="certificate">With one, the server speaks TLS (HTTP/1.1 only).</param>
    /// <param name="asksForClientCertificate">Asks the client for a certificate; <see cref="ScriptedConnection.ClientCertificate"/> tells what it gave.</param>
    /// <param name="clientAuthorities">Whose certificates it says it wants.</param>
    public static ScriptedServer Start(X509Certificate2? certificate = null, bool asksForClientCertificate = false, X509Certificate2Collection? clientAuthorities = null) =>
        new(certificate, asksForClientCertificate, clientAuthorities);

    /// <summary>Answers the next request that has no reply yet.</summary>
    public ScriptedServer Reply(Action<ScriptedReply> script)
    {
        _queue.Enqueue(ScriptedReply.From(script));
        return this;
    }

    /// <summary>Answers every request for this target (path and query as on the request line).</summary>
    public ScriptedServer On(string target, Action<ScriptedReply> script)
    {
        _byTarget[target] = ScriptedReply.From(script);
        return this;
    }

    /// <summary>Answers every request that nothing else answers.</summary>
    public ScriptedServer Always(Action<ScriptedReply> script)
    {
        _always = ScriptedReply.From(script);
        return this;
    }

    /// <summary>The next request in order of arrival that no earlier call has returned; waits until there is one.</summary>
    public ValueTask<ScriptedRequest> NextRequestAsync(CancellationToken cancellationToken = default) =>
        _arrivals.Reader.ReadAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        foreach (var connection in Connections) await connection.Closed;
        _stopping.Dispose();
    }

    internal ScriptedReply ReplyTo(ScriptedRequest request) =>
        _byTarget.TryGetValue(request.Target, out var reply) || _queue.TryDequeue(out reply) ? reply
            : _always ?? ScriptedReply.From(r => r.Status(500, $"No reply is scripted for {request.Method} {request.Target}."));

    internal int NextNumber() => Interlocked.Increment(ref _arrived);

    internal void Arrived(ScriptedRequest request) => _arrivals.Writer.TryWrite(request);

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                Add(await _listener.AcceptSocketAsync(_stopping.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return; // stopped; a listener that is stopped before it is asked says so by InvalidOperationException
            }
        }
    }

    private void Add(Socket socket)
    {
        lock (_lock)
        {
            var connection = new ScriptedConnection(this, _connections.Count + 1, socket, _stopping.Token);
            _connections.Add(connection);
            PeakConnections = Math.Max(PeakConnections, _connections.Count(c => !c.Closed.IsCompleted));
            connection.Start();
        }
    }
}
