using TypedRequests.TestServers;
using TypedRequests.Tests.Cookies;

namespace TypedRequests.Tests.Sessions;

// field: S26: what a call may say of its connection, and how a pool opens one
public sealed class ConnectionChoiceTests
{
    [Fact]
    public async Task S26_ConnectionCloseEndsTheConnectionAfterTheCall()
    {
        await using var server = ScriptedServer.Start().On("/b", r => r.Status(200, "ok", ("Connection", "close")).Close()).Always(r => r.Status(200, "ok"));
        using var session = new Session(new ConnectionPool()) { BaseAddress = server.Address };
        await session.GetAsync("/a");
        await session.GetAsync("/b", new() { Headers = { ["Connection"] = "close" } });
        await session.GetAsync("/c");
        Assert.Equal("close", server.Requests[1].Header("Connection"));
        Assert.Equal([2, 1], server.Connections.Select(connection => connection.Requests.Count));
    }

    [Theory]
    [InlineData("keep-alive")]
    [InlineData("upgrade")]
    [InlineData("close, TE")]
    public void S26_AnotherValueOfConnectionIsRefused(string value)
    {
        var error = Assert.Throws<InvalidRequestException>(() => new RequestOptions { Headers = { ["connection"] = value } });
        Assert.Contains("'close'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S26_TrailersAreThere()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: 6\r\nX-Other: é\r\n\r\n"));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/", new() { Headers = { ["TE"] = "trailers" } });
        Assert.Equal("6", response.Trailers["x-sum"]);
        Assert.Equal(2, response.Trailers.Count);
        Assert.Null(response.Headers["X-Sum"]);
        Assert.Equal(("trailers", "TE"), (server.Requests[0].Header("TE"), server.Requests[0].Header("Connection")));

        await using var streamed = await session.GetAsync("/", new() { StreamResponse = true });
        Assert.Empty(streamed.Trailers);
        Assert.Single(await streamed.ReadLinesAsync().ToListAsync());
        Assert.Equal("6", streamed.Trailers["X-Sum"]);
    }

    [Fact]
    public async Task S26_APoolConnectsToAUnixSocket()
    {
        using var folder = new TemporaryDirectory();
        var path = folder.File("s");
        await using var server = await UnixServer.StartAsync(path);
        using var pool = new ConnectionPool(new() { UnixSocketPath = path });
        using var session = new Session(pool) { BaseAddress = new("http://localhost/v1.43") };
        Assert.Equal("GET /v1.43/info localhost", (await session.GetAsync("/info")).Text);
        Assert.Equal("GET /v1.43/info localhost", session.Get("/info").Text);
    }

    [Fact]
    public async Task S26_ASocketThatIsNotThereIsNamed()
    {
        using var pool = new ConnectionPool(new() { UnixSocketPath = "/nowhere/docker.sock" });
        using var session = new Session(pool);
        var error = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("http://localhost/"));
        Assert.Contains("/nowhere/docker.sock", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
    }

    [Fact]
    public void S26_ASocketAndAnotherWayToConnectContradictEachOther()
    {
        Assert.Throws<ArgumentException>(() => new ConnectionPool(new() { UnixSocketPath = "/s", ConnectCallback = (_, _) => default }));
        Assert.Throws<ArgumentException>(() => new ConnectionPool(new() { UnixSocketPath = "/s", Proxy = new System.Net.WebProxy("http://127.0.0.1:9") }));
    }

    [Fact]
    public async Task S26_AConnectCallbackOpensTheConnections()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "ok"));
        var asked = new List<string>();
        using var pool = new ConnectionPool(new() { ConnectCallback = Connect, UseEnvironmentProxy = false });
        using var session = new Session(pool);
        Assert.Equal("ok", (await session.GetAsync("http://shop.example:81/")).Text);
        Assert.Equal("ok", session.Get("http://other.example/").Text);
        Assert.Equal(["shop.example:81", "other.example:80"], asked);

        async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
        {
            asked.Add($"{context.DnsEndPoint.Host}:{context.DnsEndPoint.Port}");
            var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
            await socket.ConnectAsync(server.Address.Host, server.Address.Port, cancellationToken);
            return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
        }
    }
}
