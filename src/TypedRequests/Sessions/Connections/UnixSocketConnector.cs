using System.Net.Sockets;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Opens every connection of a pool to one Unix domain socket, for every host.</summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
internal sealed class UnixSocketConnector(string path)
{
    private readonly UnixDomainSocketEndPoint _endPoint = new(path);

    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(_endPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException refused)
        {
            socket.Dispose();
            throw new IOException($"The Unix socket {path} cannot be connected to: {refused.Message}", refused);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
