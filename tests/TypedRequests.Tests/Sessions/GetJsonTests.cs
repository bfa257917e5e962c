using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

// field: S26: GetJsonAsync<T> beside PostJsonAsync<T>
public sealed class GetJsonTests
{
    public sealed record Point(int X, int? Y);

    [Fact]
    public async Task S26_AValueIsRead()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Json("""{"x":1,"y":null}"""));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(new Point(1, null), await session.GetJsonAsync<Point>("/"));
        Assert.Equal(new Point(1, null), session.GetJson<Point>("/"));
        Assert.Equal(new Point(1, null), await Requests.GetJsonAsync<Point>(server.Address));
        Assert.Equal(new Point(1, null), Requests.GetJson<Point>(server.Address));
        Assert.All(server.Requests, request => Assert.Equal("application/json", request.Header("Accept")));
    }

    [Fact]
    public async Task S26_TheCallersAcceptWins()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Json("""{"x":1}"""));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetJsonAsync<Point>("/", new() { Headers = { ["Accept"] = "application/vnd.shop+json" } });
        Assert.Equal("application/vnd.shop+json", server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task S26_AStatusOutside2xxIsAnApiException()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(404, "no such point"));
        using var session = new Session { BaseAddress = server.Address };
        var error = await Assert.ThrowsAsync<ApiException>(() => session.GetJsonAsync<Point>("/"));
        Assert.Equal((HttpStatusCode.NotFound, "no such point"), (error.StatusCode, error.Response.Text));
    }

    [Fact]
    public async Task S26_WhatIsNoPointIsAFormatException()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Json("""{"x":null}"""));
        using var session = new Session { BaseAddress = server.Address };
        await Assert.ThrowsAsync<ResponseFormatException>(() => session.GetJsonAsync<Point>("/"));
    }
}
