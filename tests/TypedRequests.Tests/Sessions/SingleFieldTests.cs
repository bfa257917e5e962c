using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Fields that have one value, sent twice. semantics: single-valued fields.</summary>
public sealed class SingleFieldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: S5
    [Theory]
    [InlineData(302), InlineData(307), InlineData(308)]
    public async Task S5_TheSameLocationTwiceIsOne(int status)
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => r.Redirect(status, "/next", ("Location", "/next"))).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(200, (int)(await session.GetAsync("/", cancellationToken: Token)).StatusCode);
        Assert.Equal(["/", "/next"], server.Requests.Select(request => request.Target));

        var first = await session.GetAsync("/", new() { AllowRedirects = false }, Token);
        Assert.Equal("/next", first.Next!.Url.AbsolutePath);
        Assert.Equal("/next", first.Headers["Location"]);
        Assert.Equal(["/next", "/next"], first.Headers.GetValues("Location"));
    }

    [Theory]
    [InlineData("/other"), InlineData(""), InlineData("/Next")]
    public async Task S5_DifferentLocationsAreARefusedRedirect(string other)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Redirect(302, "/next", ("Location", other)));
        using var session = new Session { BaseAddress = server.Address };
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.GetAsync("/", cancellationToken: Token));
        Assert.Contains("different Locations", refused.Message, StringComparison.Ordinal);
        Assert.Equal(302, (int)refused.Response.StatusCode);
        Assert.Null((await session.GetAsync("/", new() { AllowRedirects = false }, Token)).Next);
    }

    // Fetch, "extract a MIME type": the last one counts, with the charset of an equal one before it.
    [Theory]
    [InlineData("text/plain; charset=iso-8859-2", "text/plain; charset=iso-8859-2")]
    [InlineData("text/plain; charset=iso-8859-2", "text/plain")]
    [InlineData("text/html; charset=utf-8", "text/plain; charset=iso-8859-2")]
    [InlineData("text/plain; charset=iso-8859-2, text/plain", null)]
    [InlineData("text/plain; charset=iso-8859-2", "nonsense")]
    public async Task S5_OfSeveralContentTypesTheLastCounts(string first, string? second)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send(
            $"HTTP/1.1 200 OK\r\nContent-Type: {first}\r\n{(second is null ? "" : $"Content-Type: {second}\r\n")}Content-Length: 1\r\n\r\n\xB1"));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("ą", (await session.GetAsync("/", cancellationToken: Token)).Text);
    }

    [Theory]
    [InlineData("ETag", "\"1\""), InlineData("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT"), InlineData("Content-Type", "text/plain"), InlineData("Retry-After", "5"), InlineData("Content-Location", "/x")]
    public async Task S5_TheIndexerCountsRepeatedValuesOnce(string name, string value)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "", (name, value), (name, value), ("Vary", "a"), ("Vary", "a")));
        using var session = new Session { BaseAddress = server.Address };
        var headers = (await session.GetAsync("/", cancellationToken: Token)).Headers;
        Assert.Equal((value, "a, a"), (headers[name], headers["Vary"]));
    }
}
