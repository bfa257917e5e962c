using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A challenge that is no 401. field: S20</summary>
public sealed class TransmissionTests
{
    private const string Variable = "TYPEDREQUESTS_TRANSMISSION";

    [Fact]
    public async Task S20_A409IsAnsweredAndItsIdKept()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(409, "", ("X-Transmission-Session-Id", "id-1"))).Reply(r => r.Json("{}")).Reply(r => r.Json("{}"))
            .Reply(r => r.Status(409, "", ("X-Transmission-Session-Id", "id-2"))).Reply(r => r.Json("{}")).Reply(r => r.Status(409));
        using var session = new Session { BaseAddress = server.Address, Auth = new TransmissionAuth() };
        Response first = await session.PostAsync("/rpc", new() { Json = new JsonObject { ["method"] = "session-get" } });
        Assert.Equal((200, 409), ((int)first.StatusCode, (int)Assert.Single(first.History).StatusCode));
        Assert.Equal("""{"method":"session-get"}""", server.Requests[1].BodyText);
        Assert.Empty(session.Post("/rpc", new() { Content = "x" }).History);
        Assert.Single((await session.GetAsync("/rpc")).History);
        Assert.Equal(409, (int)(await session.GetAsync("/rpc")).StatusCode); // without an id it is the response
        Assert.Equal([null, "id-1", "id-1", "id-1", "id-2", "id-2"], server.Requests.Select(request => request.Header("X-Transmission-Session-Id")));
        Assert.DoesNotContain("id-1", first.ToString() + first.Request);
    }

    [Fact]
    public async Task S20_TransmissionItselfIsSpokenTo()
    {
        string? address = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(address), $"{Variable} does not name a running transmission-daemon");
        using var session = new Session { BaseAddress = new(address), Auth = new TransmissionAuth() };
        var asked = new RequestOptions { Json = new JsonObject { ["method"] = "session-get" } };
        Response first = await session.PostAsync("/transmission/rpc", asked);
        Assert.Equal((200, 409), ((int)first.StatusCode, (int)Assert.Single(first.History).StatusCode));
        Assert.Equal("success", (string?)first.Json()!["result"]);
        Response second = await session.PostAsync("/transmission/rpc", asked);
        Assert.Equal((200, 0), ((int)second.StatusCode, second.History.Count));
    }
}
