using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

// field: S9: a header that describes a body is sent on a call without one, too
public sealed class ContentHeaderTests
{
    [Theory]
    [InlineData("Content-Type", "application/json")]
    [InlineData("Content-Language", "pt-BR")]
    [InlineData("Content-Encoding", "gzip")]
    [InlineData("Content-Location", "/a")]
    [InlineData("Content-Disposition", "attachment")]
    [InlineData("Content-Range", "bytes */5")]
    [InlineData("Content-MD5", "Q2hlY2s=")]
    [InlineData("Expires", "Thu, 01 Dec 1994 16:00:00 GMT")]
    [InlineData("Last-Modified", "Thu, 01 Dec 1994 16:00:00 GMT")]
    [InlineData("Allow", "GET")]
    public async Task S9_AContentHeaderIsSentWithoutABody(string name, string value)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Delete, HttpMethod.Post })
        {
            var response = await session.SendAsync(method, "/", new() { Headers = { [name] = value } });
            Assert.Equal(value, server.Requests[^1].Header(name));
            Assert.Equal("0", server.Requests[^1].Header("Content-Length"));
            Assert.Equal(value, response.Request.Headers[name]);
        }

        session.Send(HttpMethod.Get, "/", new() { Headers = { [name] = value } });
        Assert.Equal(value, server.Requests[^1].Header(name));
    }

    [Fact]
    public async Task S9_TheContentTypeOptionIsSentWithoutABody()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/", new() { ContentType = "application/vnd.shop+json" });
        Assert.Equal("application/vnd.shop+json", server.Requests[0].Header("Content-Type"));
    }

    // A session's header is one of every call, so it is one of a call without a body; the next call is as it was.
    [Fact]
    public async Task S9_TheSessionsContentHeaderIsSentAndLeavesNoTrace()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Headers = { ["Content-Language"] = "en" } };
        await session.GetAsync("/");
        await session.GetAsync("/", new() { Headers = { ["Content-Language"] = null } });
        Assert.Equal("en", server.Requests[0].Header("Content-Language"));
        Assert.Null(server.Requests[1].Header("Content-Language"));
        Assert.Null(server.Requests[1].Header("Content-Length"));
    }

    // semantics: a dropped body drops its content headers
    [Fact]
    public async Task S9_ARedirectThatDropsTheBodyDropsItsHeaders()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(303, "/b")).On("/b", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/", new() { Content = "text", Headers = { ["Content-Language"] = "en" } });
        Assert.Equal("en", server.Requests[0].Header("Content-Language"));
        Assert.Null(server.Requests[1].Header("Content-Language"));
    }
}
