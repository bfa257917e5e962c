using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of timeouts, dead hosts and closed sessions.</summary>
public sealed class FailureRows
{
    [Theory] // row 53: test_errors
    [InlineData("http://doesnotexist.invalid", HttpRequestError.NameResolutionError)]
    [InlineData("http://127.0.0.1:1", HttpRequestError.ConnectionError)]
    public async Task AHostThatCannotBeReachedIsAConnectionError(string url, HttpRequestError error)
    {
        using var session = new Session(new ConnectionPool(new() { UseEnvironmentProxy = false }));
        var failure = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync(url));
        Assert.Equal(error, failure.HttpRequestError);
        Assert.Equal(url + "/", failure.Request!.Url.AbsoluteUri);
    }

    [Fact] // rows 169, 172, 174: test_stream_timeout, test_read_timeout, test_total_timeout_connect
    public async Task AServerThatDoesNotAnswerInTimeIsATimeout()
    {
        var forever = new TaskCompletionSource();
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.WaitFor(forever.Task));
        using var session = new Session { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(50) };
        var timeout = await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync("/"));
        Assert.Equal(server.Address, timeout.Request!.Url);
        forever.SetResult();
    }

    [Theory] // rows 170, 171: test_invalid_timeout, test_none_timeout
    [InlineData(0)]
    [InlineData(-5)]
    public void ATimeoutIsPositiveOrInfinite(int seconds)
    {
        using var session = new Session();
        Assert.Throws<ArgumentOutOfRangeException>(() => session.Timeout = TimeSpan.FromSeconds(seconds));
        session.Timeout = Timeout.InfiniteTimeSpan;
        Assert.Equal(Timeout.InfiniteTimeSpan, session.Timeout);
    }

    [Fact] // row 173: test_connect_timeout
    public void ConnectingHasATimeoutOfThePool()
    {
        using var pool = new ConnectionPool(new() { ConnectTimeout = TimeSpan.FromSeconds(3) });
        Assert.Equal(TimeSpan.FromSeconds(3), Assert.IsType<SocketsHttpHandler>(pool.Handler).ConnectTimeout);
    }

    [Fact] // rows 159, 182: test_session_close_proxy_clear, test_urllib3_pool_connection_closed
    public async Task ADisposedSessionOrPoolRefusesCalls()
    {
        var pool = new ConnectionPool();
        var session = new Session(pool);
        pool.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.GetAsync("http://127.0.0.1:1/"));
        session.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.GetAsync("http://127.0.0.1:1/"));
    }

    [Fact] // rows 98, 99, 101, 208: hooks are given the response, chain, and may keep it
    public async Task HooksOfSessionAndCallRunInOrderOnEveryHop()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        var seen = new List<string>();
        Response? Note(string who, Response response)
        {
            seen.Add($"{who} {(int)response.StatusCode}");
            return null;
        }

        using var session = new Session { BaseAddress = server.Address, OnResponse = response => Note("session", response) };
        Response kept = await session.GetAsync("/redirect/1", new() { OnResponse = response => Note("call", response) });
        Assert.Equal(["session 302", "call 302", "session 200", "call 200"], seen); // not M8: both run (row 100)
        Assert.Equal("/get", kept.Url.AbsolutePath);
        Response replaced = await session.GetAsync("/get", new() { OnResponse = _ => kept });
        Assert.Same(kept, replaced);
    }

    [Fact] // semantics: Session and merging, an exception in a hook surfaces as itself
    public async Task AnExceptionOfAHookSurfacesAsItself()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address, OnResponse = _ => throw new InvalidTimeZoneException("mine") };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => session.GetAsync("/get"));
    }
}
