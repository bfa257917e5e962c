using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

/// <summary>What a call takes besides what it sends: URL, timeout, token, properties, options.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task AUrlArgumentIsResolvedAgainstTheBase()
    {
        await using var loopback = new Loopback().Reply().Reply();
        loopback.Session.BaseAddress = new Uri(loopback.Server.Address, "/v1/");
        var client = loopback.Client<ICalls>();
        await client.Relative("x/y?z=1", 5);
        await client.Absolute(new Uri(loopback.Server.Address, "/abs"));
        Assert.Equal(["/v1/x/y?z=1&n=5", "/abs"], loopback.Server.Requests.Select(request => request.Target));
    }

    // semantics: the session's auth and headers outside the cross-origin allow-list go only to the base's own origin
    [Fact]
    public async Task CredentialsStayWithTheBaseWhenTheUrlLeavesIt()
    {
        await using var other = ScriptedServer.Start();
        other.Always(reply => reply.Status(200));
        await using var loopback = new Loopback();
        loopback.Session.Auth = Auth.Bearer("secret");
        loopback.Session.Headers["X-Key"] = "secret";
        await loopback.Client<ICalls>().Absolute(other.Address);
        loopback.Session.TrustedHosts.Add("127.0.0.1");
        await loopback.Client<ICalls>().Absolute(other.Address);
        Assert.Equal([null, "Bearer secret"], other.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal([null, "secret"], other.Requests.Select(request => request.Header("X-Key")));
    }

    // semantics: an absolute route or [RequestUrl] replaces the base
    [Fact]
    public async Task AnAbsoluteRouteReplacesTheBase()
    {
        await using var other = ScriptedServer.Start();
        other.Always(reply => reply.Status(200));
        await using var loopback = new Loopback();
        loopback.Session.Headers["X-Key"] = "secret";
        await loopback.Client<ICalls>().AbsoluteRoute("127.0.0.1", other.Address.Port, "a/b", 1);
        var request = Assert.Single(other.Requests);
        Assert.Equal("/absolute/a%2Fb?n=1", request.Target);
        Assert.Null(request.Header("X-Key"));
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example#")]
    [InlineData("u@evil.example")]
    public async Task AValueInTheHostIsAHost(string host)
    {
        await using var loopback = new Loopback();
        await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<ICalls>().AbsoluteRoute(host, 80, "a", 1));
    }

    [Fact]
    public async Task ATimeoutArgumentEndsTheCall()
    {
        await using var loopback = new Loopback();
        var never = new TaskCompletionSource();
        loopback.Server.Always(reply => reply.WaitFor(never.Task));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => loopback.Client<ICalls>().Limited(TimeSpan.FromMilliseconds(50)));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => loopback.Client<ICalls>().LimitedBySeconds(0.05));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => loopback.Client<ICalls>().LimitedByAttribute());
    }

    [Fact]
    public async Task TheCallersTokenEndsTheCall()
    {
        await using var loopback = new Loopback();
        var reached = new TaskCompletionSource();
        loopback.Server.Always(reply => reply.Signal(reached).WaitFor(new TaskCompletionSource().Task));
        using var source = new CancellationTokenSource();
        var call = loopback.Client<ICalls>().Cancellable(source.Token);
        await reached.Task;
        await source.CancelAsync();
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, ended.CancellationToken);
    }

    [Fact]
    public async Task PropertiesReachTheHandlerAndAreNotSent()
    {
        var handler = new PropertyHandler();
        using var session = new Session(handler) { BaseAddress = new("http://h/") };
        var client = session.For<ICalls>();
        client.Region = "eu";
        await client.WithProperty("t");
        Assert.Equal("t/eu", handler.Seen);
        Assert.Equal("http://h/p", handler.Url);
    }

    [Fact]
    public void TheClientGivesItsSession()
    {
        using var session = new Session();
        Assert.Same(session, session.For<ICalls>().Session);
    }

    [Fact]
    public async Task ADisposedClientLeavesItsSessionAlone()
    {
        await using var loopback = new Loopback().Reply();
        loopback.Client<ICalls>().Dispose();
        await loopback.Client<ICalls>().Cancellable(default);
        Assert.Equal("GET /c", loopback.Line);
    }

    private sealed class PropertyHandler : HttpMessageHandler
    {
        public string? Seen { get; private set; }

        public string? Url { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Options.TryGetValue(new HttpRequestOptionsKey<string>("tenant"), out var tenant);
            request.Options.TryGetValue(new HttpRequestOptionsKey<string>("region"), out var region);
            (Seen, Url) = ($"{tenant}/{region}", request.RequestUri!.AbsoluteUri); // set by the session
            return Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent([]), RequestMessage = request });
        }
    }
}
