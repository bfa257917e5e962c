using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedRequests.Benchmarks.Loopback;

/// <summary>Answers every request with 1 KiB of JSON over connections that stay open. Runs as a process of its own, so that its work is not counted.</summary>
internal static class LoopbackServer
{
    internal const string Argument = "loopback-server";

    private static readonly byte[] s_answer = Answer();

    /// <summary>Tells its port, and serves until its input ends.</summary>
    internal static void Run(TextWriter output, TextReader input)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        output.WriteLine(((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        _ = AcceptAsync(listener);
        input.ReadToEnd();
    }

    private static async Task AcceptAsync(TcpListener listener)
    {
        while (true) _ = ServeAsync(await listener.AcceptSocketAsync());
    }

    private static async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        socket.NoDelay = true;
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (await socket.ReceiveAsync(buffer.AsMemory(length)) is > 0 and var read)
        {
            length += read;
            // One request at a time comes over a connection, and none has a body.
            if (!buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8)) continue;
            await socket.SendAsync(s_answer);
            length = 0;
        }
    }

    private static byte[] Answer()
    {
        var json = $$"""{"id":1296269,"name":"Hello-World","fork":false,"stars":80,"description":"{{new string('x', 944)}}"}""";
        return Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {json.Length}\r\n\r\n{json}");
    }
}
