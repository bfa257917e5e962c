using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>Waits on a loopback port for the browser to come back from a sign-in: one time, with the right state, on the right path. Anything else is turned away.</summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal sealed class LoopbackReceiver : IDisposable
{
    private const int LongestHead = 16 * 1024;

    private readonly TcpListener _listener;
    private readonly string _path;
    private readonly byte[] _state;
    private readonly TaskCompletionSource<Dictionary<string, string>> _received = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal LoopbackReceiver(Uri redirectUri, string state)
    {
        (_path, _state) = (redirectUri.AbsolutePath, Encoding.UTF8.GetBytes(state));
        _listener = new(redirectUri.Host == "[::1]" ? IPAddress.IPv6Loopback : IPAddress.Loopback, redirectUri.IsDefaultPort ? 0 : redirectUri.Port);
        _listener.Start();
        string port = ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        // Servers compare letter by letter: what was written without a path stays so.
        string path = _path is "/" && !redirectUri.OriginalString.EndsWith('/') ? "" : _path;
        RedirectUri = $"http://{redirectUri.Host}:{port}{path}";
    }

    /// <summary>The address to come back to, with the port that was free.</summary>
    internal string RedirectUri { get; }

    /// <exception cref="ArgumentException">The address is none that only this machine can reach.</exception>
    internal static Uri Checked(Uri redirectUri)
    {
        ArgumentNullException.ThrowIfNull(redirectUri);
        bool local = redirectUri.IsAbsoluteUri && redirectUri.Scheme == Uri.UriSchemeHttp && redirectUri.Host is "127.0.0.1" or "[::1]" or "localhost";
        if (!local || redirectUri.Query.Length > 0 || redirectUri.Fragment.Length > 0) throw new ArgumentException("The address to come back to is http://127.0.0.1, http://[::1] or http://localhost, with a port and a path if you like.", nameof(redirectUri));
        return redirectUri;
    }

    /// <summary>The parameters that the browser brings back.</summary>
    internal async Task<Dictionary<string, string>> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task accepting = AcceptAsync(stopping.Token);
        try
        {
            return await _received.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await accepting.ConfigureAwait(false);
        }
    }

    public void Dispose() => _listener.Dispose();

    // Browsers open connections ahead of time and leave them silent: none may keep another waiting.
    private async Task AcceptAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(cancellationToken).ConfigureAwait(false), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The caller has stopped waiting.
        }
        catch (SocketException end)
        {
            _received.TrySetException(new RequestException($"Nothing listens at {RedirectUri} any more.", end));
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using (client)
            {
                NetworkStream stream = client.GetStream();
                (string reply, Dictionary<string, string>? back) = Judge(await ReadTargetAsync(stream, cancellationToken).ConfigureAwait(false));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(reply), cancellationToken).ConfigureAwait(false);
                client.Client.Shutdown(SocketShutdown.Send);
                if (back is not null) _received.TrySetResult(back);
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The browser closed the connection, or the caller has stopped waiting.
        }
    }

    /// <summary>The target of a GET; <see langword="null"/> for anything else.</summary>
    private static async Task<string?> ReadTargetAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[LongestHead];
        int length = 0;
        while (length < LongestHead && head.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0)
        {
            int read = await stream.ReadAsync(head.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0) return null;
            length += read;
        }

        string[] line = Encoding.ASCII.GetString(head, 0, length).Split("\r\n", 2)[0].Split(' ');
        return line is ["GET", { Length: > 0 } target, _] ? target : null;
    }

    private (string Reply, Dictionary<string, string>? Back) Judge(string? target)
    {
        string[] parts = target?.Split('?', 2) ?? [""];
        if (parts[0] != _path) return (LoopbackPage.Write(404, "Not found", "There is nothing here."), null);
        Dictionary<string, string> back = OAuth2Fields.ReadForm(parts.Length > 1 ? parts[1] : "");
        bool ours = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(back.GetValueOrDefault("state") ?? ""), _state);
        if (!ours) return (LoopbackPage.Write(400, "Bad request", "This does not belong to the sign-in that is waiting. Start again from the application."), null);
        return back.ContainsKey("error") || !back.ContainsKey("code")
            ? (LoopbackPage.Write(200, "OK", "You are not signed in. Go back to the application for the reason; you can close this page."), back)
            : (LoopbackPage.Write(200, "OK", "You are signed in. You can close this page."), back);
    }
}
