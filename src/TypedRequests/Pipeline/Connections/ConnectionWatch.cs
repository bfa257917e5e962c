using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>
/// Knows how far the connections of a pool's handler are, and why certificates were refused, for the words of a failure. The transport itself says only that
/// something failed or took too long. Costs nothing but when a connection is made.
/// </summary>
/// <param name="connector">What opens the streams in the place of TCP; <see langword="null"/> for TCP.</param>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal sealed class ConnectionWatch(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connector = null)
{
    private const string Property = "TypedRequests.ConnectionWatch";
    private const int MostPlaces = 4096;
    private readonly ConditionalWeakTable<HttpRequestMessage, ConnectionAttempt> _attempts = [];

    // A tunnel is asked for by a request of the transport's own; what is known is where it leads.
    private readonly ConcurrentDictionary<string, ConnectionAttempt> _tunnels = new(StringComparer.OrdinalIgnoreCase);

    // Where a connection has stood before: a call there may have found one, and may have asked for none.
    private readonly ConcurrentDictionary<string, bool> _reached = new(StringComparer.OrdinalIgnoreCase);

    internal CertificateCheck Certificates { get; } = new();

    /// <summary>The watch of the pool at the end of a chain of handlers; null when there is none.</summary>
    internal static ConnectionWatch? Of(SocketsHttpHandler? handler) =>
        handler is not null && handler.Properties.TryGetValue(Property, out var watch) ? watch as ConnectionWatch : null;

    /// <summary>Puts the watch into a handler that is being made.</summary>
    internal void Attach(SocketsHttpHandler handler)
    {
        handler.Properties[Property] = this;
        handler.ConnectCallback = ConnectAsync;
        handler.PlaintextStreamFilter = Opened;
    }

    /// <summary>How far the connection of a message is, as far as it is known.</summary>
    internal CallPhase Phase(HttpRequestMessage message) =>
        Attempt(message) is { } attempt ? attempt.Phase
        : message.RequestUri is { } url && !_reached.ContainsKey(Place(url.IdnHost, url.Port)) ? CallPhase.Connecting : CallPhase.Waiting;

    private ConnectionAttempt? Attempt(HttpRequestMessage message) =>
        _attempts.TryGetValue(message, out var own) ? own
        : message.RequestUri is { IsAbsoluteUri: true } url && _tunnels.TryGetValue(Place(url.IdnHost, url.Port), out var tunnel) ? tunnel : null;

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var attempt = Begin(context.InitialRequestMessage, context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        if (connector is null) return await ConnectAsync(context, attempt, cancellationToken).ConfigureAwait(false);
        attempt.Phase = CallPhase.Connecting;
        var stream = await connector(context, cancellationToken).ConfigureAwait(false);
        attempt.Phase = Next(context.InitialRequestMessage, attempt);
        return stream;
    }

    /// <summary>Connects as the transport does by itself, in two steps that can be told apart.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, ConnectionAttempt attempt, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            var family = socket.AddressFamily == AddressFamily.InterNetwork ? AddressFamily.InterNetwork : AddressFamily.Unspecified;
            var addresses = await Dns.GetHostAddressesAsync(host, family, cancellationToken).ConfigureAwait(false);
            attempt.Phase = CallPhase.Connecting;
            await socket.ConnectAsync(addresses, port, cancellationToken).ConfigureAwait(false);
            attempt.Phase = Next(context.InitialRequestMessage, attempt);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private ConnectionAttempt Begin(HttpRequestMessage message, string host, int port)
    {
        var attempt = new ConnectionAttempt(host, port);
        if (_tunnels.Count >= MostPlaces) _tunnels.Clear();
        if (message.Method == HttpMethod.Connect && message.Headers.Host is { } target) _tunnels[target] = attempt;
        else _attempts.AddOrUpdate(RequestReplay.OriginalOf(message), attempt);
        return attempt;
    }

    /// <summary>What follows the connection of the socket: a proxy's tunnel, TLS, or the request at once.</summary>
    private static CallPhase Next(HttpRequestMessage message, ConnectionAttempt attempt)
    {
        if (message.RequestUri is not { } url) return CallPhase.Waiting;
        var isDirect = url.Port == attempt.Port && url.IdnHost.Trim('[', ']').Equals(attempt.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
        if (message.Method == HttpMethod.Connect || !isDirect) return CallPhase.Tunneling;
        return url.Scheme == Uri.UriSchemeHttps ? CallPhase.Securing : CallPhase.Waiting;
    }

    /// <summary>The connection can be used: tunnel and TLS stand.</summary>
    private ValueTask<Stream> Opened(SocketsHttpPlaintextStreamFilterContext context, CancellationToken cancellationToken)
    {
        var message = context.InitialRequestMessage;
        if (message.Method == HttpMethod.Connect || message.RequestUri is not { } url) return new(context.PlaintextStream);
        if (_reached.Count >= MostPlaces) _reached.Clear();
        _reached.TryAdd(Place(url.IdnHost, url.Port), true);
        if (Attempt(RequestReplay.OriginalOf(message)) is { } attempt) attempt.Phase = CallPhase.Waiting;
        return new(context.PlaintextStream);
    }

    private static string Place(string host, int port) => string.Create(CultureInfo.InvariantCulture, $"{host}:{port}");
}
