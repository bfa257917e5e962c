using System.Net;
using System.Net.Sockets;

namespace TypedRequests.Tests.Wire;

/// <summary>A loopback port that lets itself be connected to, and never says a word.</summary>
internal sealed class SilentPort : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    internal SilentPort() => _listener.Start();

    internal int Number => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();
}
