using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>The seed scenario, against httpbin.</summary>
public sealed class FirstCallTests
{
    [Fact]
    public async Task CookiesOfARedirectAreKept()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/cookies/set/sessioncookie/123456789");
        Assert.Equal("123456789", (string?)response.Json()!["cookies"]!["sessioncookie"]);
        Assert.Equal("123456789", Assert.Single(response.History).Cookies["sessioncookie"]);
        response = await session.GetAsync("/cookies/delete?sessioncookie");
        Assert.Empty(response.Json()!["cookies"]!.AsObject());
    }

    [Fact]
    public async Task HeadersOfSessionAndCallAreBothSentAndNullRemoves()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address, Headers = { ["x-test"] = "true" } };
        var both = await session.GetAsync("/headers", new() { Headers = { ["x-test2"] = "true" } });
        Assert.Equal("true", (string?)both.Json()!["headers"]!["X-Test"]);
        Assert.Equal("true", (string?)both.Json()!["headers"]!["X-Test2"]);
        var removed = await session.GetAsync("/headers", new() { Headers = { ["X-TEST"] = null } });
        Assert.Null(removed.Json()!["headers"]!["X-Test"]);
        Assert.Equal("true", session.Headers["x-test"]);
    }

    [Fact]
    public async Task TheSynchronousTwinDoesTheSame()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var name = "a b/c";
        var response = session.Post($"/anything/{name}", new() { Form = new() { ["k"] = "v" }, Query = { ["q"] = "1" } });
        Assert.Equal("v", (string?)response.Json()!["form"]!["k"]);
        Assert.EndsWith("/anything/a%20b%2Fc?q=1", response.Url.AbsoluteUri);
    }
}
