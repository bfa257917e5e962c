using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Many calls at once: nothing lost, nothing mixed up, connections bounded.</summary>
public sealed class ConcurrencyTests
{
    // semantics: all of it is safe under concurrent calls on one session
    [Fact]
    public async Task SixtyFourTasksOfAThousandMixedCallsKeepTheirAnswersApart()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var pool = new ConnectionPool(new() { MaxConnectionsPerHost = 64 });
        using var session = new Session(pool) { BaseAddress = server.Address, Headers = { ["x-shared"] = "1" } };
        await Task.WhenAll(Enumerable.Range(0, 64).Select(task => Task.Run(async () =>
        {
            for (var call = 0; call < 1000; call++) await OneCall(session, $"t{task}c{call}", call % 10);
        })));
        Assert.Equal("1", session.Headers["x-shared"]);
        Assert.Equal(64, session.Cookies.Count(cookie => cookie.Name.StartsWith('t')));
    }

    private static async Task OneCall(Session session, string id, int kind)
    {
        switch (kind)
        {
            case 0:
                var set = await session.GetAsync($"/cookies/set/{id[..id.IndexOf('c')]}/{id}");
                Assert.Single(set.History);
                break;
            case 1:
                var posted = await session.PostAsync("/anything", new() { Content = id });
                Assert.Equal(id, (string?)posted.Json()!["data"]);
                break;
            case 2:
                using (var source = new CancellationTokenSource(0))
                    await Assert.ThrowsAsync<OperationCanceledException>(() => session.GetAsync("/delay/9", cancellationToken: source.Token));
                break;
            case 3:
                await using (var streamed = await session.GetAsync($"/anything/{id}", new() { StreamResponse = true }))
                    Assert.Contains(id, (await streamed.BufferAsync()).Text);
                break;
            default:
                var got = await session.GetAsync($"/anything/{id}", new() { Query = { ["id"] = id }, Headers = { ["x-id"] = id } });
                var json = got.Json()!;
                Assert.Equal((id, id, "1"), ((string?)json["args"]!["id"], (string?)json["headers"]!["X-Id"], (string?)json["headers"]!["X-Shared"]));
                Assert.Equal(id, got.Url.AbsolutePath[(got.Url.AbsolutePath.LastIndexOf('/') + 1)..]);
                break;
        }
    }

    // semantics: P7: many live sessions on one pool share its connections
    [Fact]
    public async Task AThousandSessionsOnOnePoolShareItsConnections()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var pool = new ConnectionPool(new() { MaxConnectionsPerHost = 8 });
        var sessions = Enumerable.Range(0, 1000).Select(number => new Session(pool) { BaseAddress = server.Address, Headers = { ["x-number"] = number.ToString() } }).ToList();
        await Task.WhenAll(sessions.Select(session => session.GetAsync("/")));
        Assert.InRange(server.PeakConnections, 1, 8);
        Assert.Equal(1000, server.Requests.Select(request => request.Header("x-number")).Distinct().Count());
        sessions.ForEach(session => session.Dispose());
    }

    // A change of defaults while calls are made: each call sees them whole, before or after.
    [Fact]
    public async Task DefaultsChangeWhileCallsAreMade()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        session.Headers["x-a"] = session.Headers["x-b"] = "0";
        var changing = Task.Run(() =>
        {
            for (var i = 1; i < 500; i++) session.Headers["x-a"] = i.ToString();
        });
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => session.GetAsync("/")));
        await changing;
        Assert.All(server.Requests, request => Assert.Equal((1, "0"), (request.Headers.Count(header => header.Key == "x-a"), request.Header("x-b"))));
    }
}
