using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

// field: S26: hooks that wait
public sealed class AsyncHookTests
{
    [Fact]
    public async Task S26_HooksThatWaitRunAfterThoseThatDoNotSessionFirst()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(302, "/b")).On("/b", r => r.Status(200, "end"));
        var seen = new List<string>();
        using var session = new Session { BaseAddress = server.Address };
        session.OnRequest = _ => seen.Add("session");
        session.OnRequestAsync = async (request, cancellationToken) =>
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            request["X-Trace"] = "t" + seen.Count;
            seen.Add("session, waiting");
        };
        session.OnResponseAsync = async (response, _) =>
        {
            await Task.Yield();
            seen.Add("response " + (int)response.StatusCode);
            return null;
        };
        await session.GetAsync("/", new() { OnRequestAsync = (_, _) => { seen.Add("call, waiting"); return default; } });
        Assert.Equal(["session", "session, waiting", "call, waiting", "response 302", "session", "session, waiting", "call, waiting", "response 200"], seen);
        Assert.Equal(["t1", "t5"], server.Requests.Select(request => request.Header("X-Trace")));
    }

    [Fact]
    public async Task S26_AHookThatWaitsMayReplaceTheResponse()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Status(500)).On("/spare", r => r.Status(200, "spare"));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/", new()
        {
            OnResponseAsync = async (first, cancellationToken) => first.IsSuccessStatusCode ? null : await session.GetAsync("/spare", null, cancellationToken),
        });
        Assert.Equal("spare", response.Text);
    }

    [Fact]
    public async Task S26_AnExceptionOfAHookThatWaitsSurfacesAsItself()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, OnRequestAsync = async (_, _) => { await Task.Yield(); throw new FormatException("own"); } };
        Assert.Equal("own", (await Assert.ThrowsAsync<FormatException>(() => session.GetAsync("/"))).Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void S26_ABlockingCallRefusesAHookThatWaits()
    {
        using var session = new Session { OnResponseAsync = (_, _) => default };
        var error = Assert.Throws<NotSupportedException>(() => session.Get("http://127.0.0.1:1/"));
        Assert.Contains("OnResponse", error.Message, StringComparison.Ordinal);
    }
}
