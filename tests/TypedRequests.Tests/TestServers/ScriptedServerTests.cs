using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.TestServers;

public sealed class ScriptedServerTests
{
    [Fact]
    public async Task TheRequestIsRecordedByteForByte()
    {
        await using var server = ScriptedServer.Start().Reply(r => r.Status(200, "hi").Close());
        var answer = await TalkAsync(server, "POST /a%2fb?c HTTP/1.1\r\nHost: x\r\nX-Odd:  \u00e9 \r\nx-odd: 2\r\nContent-Length: 3\r\n\r\nabc");
        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /a%2fb?c HTTP/1.1\r\nHost: x\r\nX-Odd:  \u00e9 \r\nx-odd: 2\r\nContent-Length: 3\r\n\r\n", request.Head);
        Assert.Equal("abc", request.BodyText);
        Assert.Equal("\u00e9, 2", request.Header("X-ODD"));
        Assert.Equal("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", answer);
    }

    [Fact]
    public async Task ChunksAreJoined()
    {
        await using var server = ScriptedServer.Start().Reply(r => r.Status(204).Close());
        await TalkAsync(server, "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;x=1\r\nabc\r\n2\r\nde\r\n0\r\nX-Trailer: 1\r\n\r\n");
        Assert.Equal("abcde", (await server.NextRequestAsync()).BodyText);
    }

    [Fact]
    public async Task RepliesFollowTheScriptAndTargetsHaveTheirOwn()
    {
        await using var server = ScriptedServer.Start();
        server.On("/fixed", r => r.Status(418)).Reply(r => r.Status(201)).Reply(r => r.Status(202)).Always(r => r.Status(404));
        using var client = new HttpClient { BaseAddress = server.Address };
        var statuses = new List<int>();
        foreach (var path in (string[])["fixed", "a", "fixed", "b", "c"]) statuses.Add((int)(await client.GetAsync(path)).StatusCode);
        Assert.Equal([418, 201, 418, 202, 404], statuses);
        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task AnUnscriptedRequestIsAnsweredWith500ThatNamesIt()
    {
        await using var server = ScriptedServer.Start();
        using var client = new HttpClient();
        Assert.Equal("No reply is scripted for GET /lost.", await (await client.GetAsync(new Uri(server.Address, "lost"))).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AResetReachesTheClient()
    {
        await using var server = ScriptedServer.Start().Reply(r => r.Send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc").Reset());
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TalkAsync(server, "GET / HTTP/1.1\r\n\r\n"));
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(exception.InnerException).SocketErrorCode);
    }

    [Fact]
    public async Task BytesDripAsTheyAreReleased()
    {
        using var next = new SemaphoreSlim(0);
        await using var server = ScriptedServer.Start().Reply(r => r.Send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n").Drip("abc", next));
        using var client = new HttpClient();
        await using var body = await client.GetStreamAsync(server.Address);
        foreach (var expected in "abc")
        {
            next.Release();
            Assert.Equal(expected, body.ReadByte());
        }
    }

    [Fact]
    public async Task AClientThatLeavesIsNoticedWhileTheReplyWaits()
    {
        var arrived = new TaskCompletionSource();
        await using var server = ScriptedServer.Start().Reply(r => r.Signal(arrived).WaitFor(Task.Delay(Timeout.Infinite)));
        using var client = new HttpClient();
        using var leave = new CancellationTokenSource();
        var call = client.GetAsync(server.Address, leave.Token);
        await arrived.Task;
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Assert.Single(server.Connections).Closed;
    }

    [Fact]
    public async Task ConnectionsAreCountedAtTheirPeak()
    {
        var gate = new TaskCompletionSource();
        await using var server = ScriptedServer.Start().Always(r => r.WaitFor(gate.Task).Status(200, "", ("Connection", "close")).Close());
        using var client = new HttpClient();
        var calls = Enumerable.Range(0, 3).Select(_ => client.GetAsync(server.Address)).ToList();
        for (var i = 0; i < 3; i++) await server.NextRequestAsync();
        gate.SetResult();
        await Task.WhenAll(calls);
        await Task.WhenAll(server.Connections.Select(connection => connection.Closed)); // an answer may arrive before its connection has ended
        await client.GetAsync(server.Address);
        Assert.Equal((4, 3), (server.Connections.Count, server.PeakConnections));
    }

    [Fact]
    public async Task TlsUsesTheCertificateAndShowsTheClients()
    {
        using var certificates = new TestCertificates();
        await using var server = ScriptedServer.Start(certificates.Server, asksForClientCertificate: true).Reply(r => r.Status(200, "safe"));
        using var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                ClientCertificates = [certificates.Client],
                RemoteCertificateValidationCallback = (_, given, _, errors) =>
                    errors == SslPolicyErrors.RemoteCertificateChainErrors && certificates.Signed(new(given!)),
            },
        };
        using var client = new HttpClient(handler);
        Assert.Equal("safe", await client.GetStringAsync(server.Address));
        Assert.Equal(certificates.Client.Thumbprint, Assert.Single(server.Connections).ClientCertificate?.Thumbprint);
    }

    private static async Task<string> TalkAsync(ScriptedServer server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
