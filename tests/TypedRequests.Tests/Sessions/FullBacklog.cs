using System.Net;
using System.Net.Sockets;

namespace TypedRequests.Tests.Sessions;

/// <summary>A loopback port whose queue of connections is full, so that connecting to it never ends.</summary>
internal sealed class FullBacklog : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly List<Socket> _waiting = [];

    public FullBacklog()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(0);
        var end = (IPEndPoint)_listener.LocalEndPoint!; // bound above
        Address = new($"http://127.0.0.1:{end.Port}/");
        for (var i = 0; i < 8; i++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
            try
            {
                socket.Connect(end);
            }
            catch (SocketException)
            {
                // In progress, or waiting for a place: either way one place less.
            }

            _waiting.Add(socket);
        }
    }

    public Uri Address { get; }

    public void Dispose()
    {
        foreach (var socket in _waiting) socket.Dispose();
        _listener.Dispose();
    }
}
