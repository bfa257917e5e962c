using FsCheck;
using FsCheck.Fluent;
using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>semantics: URLs, "what was written is what is sent", read back by a server.</summary>
public sealed class UrlOnTheWireTests
{
    [Fact]
    public async Task WhatWasWrittenIsWhatIsSent()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session();
        string root = server.Address.AbsoluteUri.TrimEnd('/');
        string[] targets = ["/%41%7e%2f%2F", "//v:h", "/a'b(c)!$&*+,;=:@", "/?a='[]'&b=%41&c", "/%2e%2e/x", "/;p?q?/", "/a//b//"];
        foreach (string target in targets) await session.GetAsync(root + target + "#fragment");
        Assert.Equal(targets, server.Requests.Select(request => request.Target));
        Assert.All(server.Requests, request => Assert.DoesNotContain("fragment", request.Head)); // row 204
    }

    [Fact]
    public async Task EveryTextComesBackFromAServer()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Gen<string> texts = Gen.Choose(1, 0x10FFFF).Where(code => code is < 0xD800 or > 0xDFFF).ListOf().Select(codes => string.Concat(codes.Select(char.ConvertFromUtf32)));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            string segment = "v" + text;
            Response response = session.Post($"/anything/{segment}?hole={text}", new() { Query = { ["pair"] = text }, Form = new() { ["field"] = text } });
            var echo = response.Json()!;
            bool query = (string?)echo["args"]!["hole"] == text && (string?)echo["args"]!["pair"] == text;
            return query && (string?)echo["form"]!["field"] == text && Uri.UnescapeDataString(response.Request.Url.AbsolutePath) == "/anything/" + segment;
        }).QuickCheckThrowOnFailure();
    }

    [Fact] // rows 33, 80: test_unicode_get; R10, R11
    public async Task TextOutsideAsciiReachesTheServer()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/anything/ø?a=ø", new() { Query = { ["føø"] = "føø" } });
        Assert.Equal("føø", (string?)response.Json()!["args"]!["føø"]);
        Assert.Equal("/anything/%C3%B8?a=%C3%B8&f%C3%B8%C3%B8=f%C3%B8%C3%B8", response.Url.PathAndQuery);
    }

    [Fact] // semantics: Responses, Links; row 105: test_links
    public async Task LinksOfAResponseAreResolved()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, "", ("Link", "</p?page=2>; rel=\"next\""), ("Link", "</p?page=9>; rel=last")));
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/p");
        Assert.Equal(server.Address + "p?page=2", response.Links["next"]!.Target.AbsoluteUri);
        Assert.Equal("last", response.Links[1].Relation);
    }
}
