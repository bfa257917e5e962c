using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace TypedRequests.TestServers;

/// <summary>One connection that a client opened to a <see cref="ScriptedServer"/>.</summary>
public sealed class ScriptedConnection
{
    private readonly ScriptedServer _server;
    private readonly Socket _socket;
    private readonly CancellationToken _stopping;
    private readonly List<ScriptedRequest> _requests = [];
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Stream _stream = Stream.Null;
    private CancellationToken _playing;

    internal ScriptedConnection(ScriptedServer server, int number, Socket socket, CancellationToken stopping)
    {
        (_server, Number, _socket, _stopping) = (server, number, socket, stopping);
        socket.NoDelay = true;
    }

    /// <summary>1 for the first connection of the server.</summary>
    public int Number { get; }

    /// <summary>Completes when either side has closed the connection.</summary>
    public Task Closed => _closed.Task;

    /// <summary>What went wrong on this connection: a reset by the client, a refused handshake, a request that is not HTTP. Null if nothing did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The certificate that the client presented, if the server asked.</summary>
    public X509Certificate2? ClientCertificate { get; private set; }

    /// <summary>The subjects of the certificates that the client has sent with its own.</summary>
    public IReadOnlyList<string> ClientIntermediates { get; private set; } = [];

    /// <summary>The requests that came over this connection.</summary>
    public IReadOnlyList<ScriptedRequest> Requests
    {
        get
        {
            lock (_requests) return [.. _requests];
        }
    }

    internal void Start() => _ = RunAsync();

    internal async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await _stream.WriteAsync(bytes, _stopping);
        await _stream.FlushAsync(_stopping);
    }

    /// <summary>Waits as long as both sides keep the connection.</summary>
    internal Task WaitAsync(Task signal) => signal.WaitAsync(_playing);

    internal void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    internal void ShutdownSend() => _socket.Shutdown(SocketShutdown.Send);

    private async Task RunAsync()
    {
        try
        {
            _stream = await OpenAsync();
            var reader = new WireReader(_stream, _stopping);
            while (await reader.ReadHeadAsync() is { } head && await AnswerAsync(reader, head))
            {
            }

            if (_stream is SslStream secure) await secure.ShutdownAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException
            or AuthenticationException or InvalidDataException)
        {
            Failure = _stopping.IsCancellationRequested ? null : exception;
        }
        finally
        {
            await _stream.DisposeAsync();
            _socket.Dispose();
            _closed.TrySetResult();
        }
    }

    private async Task<Stream> OpenAsync()
    {
        var plain = new NetworkStream(_socket, ownsSocket: false);
        if (_server.Certificate is not { } certificate) return plain;
        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true, _server.ClientAuthorities is { } named ? SslCertificateTrust.CreateForX509Collection(named, sendTrustInHandshake: true) : null),
            ClientCertificateRequired = _server.AsksForClientCertificate,
            ApplicationProtocols = [SslApplicationProtocol.Http11],
            RemoteCertificateValidationCallback = (_, given, chain, _) => Keep(given, chain),
        }, _stopping);
        return secure;
    }

    private bool Keep(X509Certificate? given, X509Chain? chain)
    {
        ClientCertificate = given as X509Certificate2;
        ClientIntermediates = [.. chain?.ChainPolicy.ExtraStore.Select(static certificate => certificate.Subject) ?? []];
        return true;
    }

    /// <returns>Whether another request may follow.</returns>
    private async Task<bool> AnswerAsync(WireReader reader, WireHead head)
    {
        var request = new ScriptedRequest(this, _server.NextNumber(), head);
        var reply = _server.ReplyTo(request);
        if (!reply.ComesBeforeBody)
        {
            if (head.Expects100 && reply.SendsContinue) await SendAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray());
            request.Body = await reader.ReadBodyAsync(head);
        }

        lock (_requests) _requests.Add(request);
        _server.Arrived(request);
        return await PlayAsync(reply);
    }

    /// <summary>Plays a reply; one that waits is broken off when the client goes away, so that <see cref="Closed"/> tells of it.</summary>
    private async Task<bool> PlayAsync(ScriptedReply reply)
    {
        using var playing = CancellationTokenSource.CreateLinkedTokenSource(_stopping);
        _playing = playing.Token;
        var watching = WatchAsync(playing);
        try
        {
            return await reply.PlayAsync(this);
        }
        finally
        {
            await playing.CancelAsync();
            await watching;
        }
    }

    // Looks at the next byte without taking it: none means that the client has closed. Under TLS that byte says nothing, so nobody looks.
    private async Task WatchAsync(CancellationTokenSource playing)
    {
        if (_stream is SslStream) return;
        try
        {
            if (await _socket.ReceiveAsync(new byte[1], SocketFlags.Peek, playing.Token) == 0) await playing.CancelAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await playing.CancelAsync();
        }
    }
}
