using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

public sealed class PagesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheLinkHeaderIsFollowed()
    {
        await using var loopback = new Loopback();
        loopback.Session.Query["key"] = "k";
        loopback.Server
            .Reply(reply => reply.Json("""[{"id":1},{"id":2}]""", ("Link", $"<{loopback.Server.Address}l?page=2&key=k>; rel=\"next\", <x>; rel=\"last\"")))
            .Reply(reply => reply.Json("""[{"id":3}]"""));
        Assert.Equal([1, 2, 3], await loopback.Client<IPages>().ByLink("o").Select(item => item.Id).ToListAsync(Token));
        Assert.Equal(["/l?key=k&state=o", "/l?page=2&key=k"], loopback.Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task ACursorIsPassedOn()
    {
        await using var loopback = new Loopback()
            .Reply("""{"meta":{"next":"c 2"},"hits":[{"id":1}]}""").Reply("""{"hits":[{"id":2}],"meta":{"next":null}}""");
        Assert.Equal([1, 2], await loopback.Client<IPages>().ByCursor("q").Select(item => item.Id).ToListAsync(Token));
        Assert.Equal(["/c?q=q", "/c?q=q&cursor=c%202"], loopback.Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task APageNumberGrowsUntilAPageIsEmpty()
    {
        await using var loopback = new Loopback().Reply("""[{"id":1}]""").Reply("""[{"id":2}]""").Reply("[]").Reply("[]");
        Assert.Equal([1, 2], await loopback.Client<IPages>().ByNumber(4).Select(item => item.Id).ToListAsync(Token));
        Assert.Empty(await loopback.Client<IPages>().ByNumber().ToListAsync(Token));
        Assert.Equal(["/n?page=4", "/n?page=5", "/n?page=6", "/n"], loopback.Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task ANextUrlIsResolvedAgainstItsPage()
    {
        await using var loopback = new Loopback().Reply("""{"results":[{"id":1}],"next":"?page=2"}""").Reply("""{"results":[{"id":2}],"next":""}""");
        Assert.Equal([1, 2], await loopback.Client<IPages>().ByUrl().Select(item => item.Id).ToListAsync(Token));
        Assert.Equal(["/u", "/u?page=2"], loopback.Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task PagesHaveTheirResponseAndCanBeResumed()
    {
        await using var loopback = new Loopback()
            .Reply("""{"hits":[{"id":1}],"meta":{"next":"2"}}""").Reply("""{"hits":[{"id":2}]}""");
        string? token = null;
        await foreach (var page in loopback.Client<IPages>().ByCursor("q").AsPages())
        {
            Assert.Equal(200, (int)page.Response.StatusCode);
            token = page.ResumeToken;
            break;
        }

        var resumed = await loopback.Client<IPages>().ByCursor("q").AsPages(token).ToListAsync(Token);
        Assert.Equal(2, Assert.Single(Assert.Single(resumed).Items).Id);
        Assert.Null(resumed[0].ResumeToken);
        Assert.Equal("/c?q=q&cursor=2", loopback.Server.Requests[1].Target);
    }

    [Fact]
    public async Task AnotherOriginIsNotFollowedUnlessItIsNamed()
    {
        await using var other = ScriptedServer.Start();
        other.Reply(reply => reply.Json("[]"));
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json("[]", ("Link", $"<{other.Address}l>; rel=\"next\"")));
        loopback.Session.Auth = Auth.Bearer("secret");
        var refused = await Assert.ThrowsAsync<RequestException>(() => loopback.Client<IPages>().ByLink().ToListAsync(Token).AsTask());
        Assert.Contains("TrustedHosts", refused.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
        loopback.Session.TrustedHosts.Add($"127.0.0.1:{other.Address.Port}");
        Assert.Empty(await loopback.Client<IPages>().ByLink().ToListAsync(Token));
        Assert.Single(other.Requests);
    }

    [Fact]
    public async Task APageThatLeadsToItselfIsNoticed()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json("[]", ("Link", "</l?page=2>; rel=\"next\"")));
        await Assert.ThrowsAsync<RequestException>(() => loopback.Client<IPages>().ByLink().ToListAsync(Token).AsTask());
        Assert.Equal(2, loopback.Server.Requests.Count);
    }

    [Theory]
    [InlineData("a", "b", "a", 4)]
    [InlineData("a", "b", "c", 4)]
    [InlineData("a", "b", "b", 3)]
    public async Task ACircleOfPagesIsNoticed(string first, string second, string third, int atMost)
    {
        await using var loopback = new Loopback();
        foreach (var next in new[] { first, second, third, first, second, third, first, second }) loopback.Reply($$$"""{"hits":[{"id":1}],"meta":{"next":"{{{next}}}"}}""");
        var failed = await Assert.ThrowsAsync<RequestException>(() => loopback.Client<IPages>().ByCursor("q").ToListAsync(Token).AsTask());
        Assert.Contains("read already", failed.Message, StringComparison.Ordinal);
        Assert.InRange(loopback.Server.Requests.Count, 2, atMost + 3);
    }

    [Fact]
    public async Task AListThatIsNullIsAnEmptyPage()
    {
        await using var loopback = new Loopback().Reply("""{"hits":null,"meta":{"next":"2"}}""").Reply("""{"hits":[{"id":1}]}""");
        Assert.Equal(1, (await loopback.Client<IPages>().ByCursor("q").SingleAsync(Token)).Id);
    }

    [Theory]
    [InlineData("null", "[Paged(Items = …)]")]
    [InlineData("{}", "no array at 'results'")]
    [InlineData("<html>", "malformed")]
    [InlineData("", "empty")]
    [InlineData("""{"results":{}}""", "results")]
    [InlineData("""{"results":[{"id":"x"}]}""", "number")]
    [InlineData("[]", "results")]
    public async Task APageThatIsNotAsDeclaredIsRefused(string body, string message)
    {
        await using var loopback = new Loopback().Reply(body);
        var refused = await Assert.ThrowsAsync<ResponseFormatException>(() => loopback.Client<IPages>().ByUrl().ToListAsync(Token).AsTask());
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }
}
