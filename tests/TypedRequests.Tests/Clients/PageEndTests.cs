using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

/// <summary>Where a list in pages ends: by a status, a count, or a page that is not full. semantics: pages.</summary>
public sealed class PageEndTests
{
    private const string Full = """[{"id":1},{"id":2}]""";
    private const string Short = """[{"id":3}]""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: S21
    [Theory]
    [InlineData(404), InlineData(400)]
    public async Task S21_AStatusPastTheEndEndsTheList(int status)
    {
        await using var loopback = new Loopback().Reply(Full).Reply(Short);
        loopback.Server.Reply(reply => reply.Status(status, """{"detail":"Invalid page."}"""));
        Assert.Equal([1, 2, 3], await Ids(loopback.Client<IEndingPages>().ByStatus()));
        Assert.Equal(["/s", "/s?page=2", "/s?page=3"], Targets(loopback));
    }

    [Fact]
    public async Task S21_TheFirstPagesStatusIsAFailureAndSoIsAnother()
    {
        await using var loopback = new Loopback();
        loopback.Server.Reply(reply => reply.Status(404)).Reply(reply => reply.Json(Full)).Reply(reply => reply.Status(500));
        var first = await Assert.ThrowsAsync<ApiException>(() => Ids(loopback.Client<IEndingPages>().ByStatus()));
        var second = await Assert.ThrowsAsync<ApiException>(() => Ids(loopback.Client<IEndingPages>().ByStatus()));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.InternalServerError), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task S21_APageThatIsResumedMayLiePastTheEnd()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Status(404));
        Assert.Empty(await loopback.Client<IEndingPages>().ByStatus().AsPages("4").ToListAsync(Token));
        Assert.Equal(["/s?page=4"], Targets(loopback));
    }

    [Fact]
    public async Task S21_TheTotalEndsTheList()
    {
        await using var loopback = new Loopback().Reply("""{"items":[{"id":1},{"id":2}],"meta":{"total":3}}""").Reply("""{"items":[{"id":3}],"meta":{"total":"3"}}""");
        Assert.Equal([1, 2, 3], await Ids(loopback.Client<IEndingPages>().ByTotal()));
        loopback.Reply("""{"items":[{"id":3},{"id":4}],"meta":{"total":4}}"""); // begun with the second page
        Assert.Equal([3, 4], await Ids(loopback.Client<IEndingPages>().ByTotal(2)));
        loopback.Reply("""{"items":[{"id":1}],"meta":{}}""").Reply("""{"items":[]}"""); // a page that does not say it ends nothing
        Assert.Equal([1], await Ids(loopback.Client<IEndingPages>().ByTotal()));
        Assert.Equal(["/t", "/t?page=2", "/t?page=2", "/t", "/t?page=2"], Targets(loopback));
    }

    [Fact]
    public async Task S21_HeadersCountToo()
    {
        await using var loopback = new Loopback();
        loopback.Server.On("/h", reply => reply.Json(Full, ("X-Total-Count", "2"))).On("/w", reply => reply.Json(Full, ("X-WP-TotalPages", "2"))).On("/w?page=2", reply => reply.Json(Full, ("X-WP-TotalPages", "2")));
        Assert.Equal([1, 2], await Ids(loopback.Client<IEndingPages>().ByTotalHeader()));
        Assert.Equal([1, 2, 1, 2], await Ids(loopback.Client<IEndingPages>().ByPageCountHeader()));
        Assert.Equal(["/h", "/w", "/w?page=2"], Targets(loopback));
    }

    [Theory]
    [InlineData(null, "/p", "/p?page=2")]
    [InlineData(0, "/p?page=0", "/p?page=1")] // who begins with 0 counts from 0
    [InlineData(2, "/p?page=2", null)]
    public async Task S21_ThePageCountEndsTheList(int? first, string target, string? second)
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json("""{"items":[{"id":1}],"page_count":2}"""));
        await Ids(loopback.Client<IEndingPages>().ByPageCount(first));
        Assert.Equal(second is null ? [target] : [target, second], Targets(loopback));
    }

    [Fact]
    public async Task S21_APageThatIsNotFullEndsTheList()
    {
        await using var loopback = new Loopback().Reply(Full).Reply(Short).Reply(Full).Reply(Full).Reply("[]").Reply(Full);
        Assert.Equal([1, 2, 3], await Ids(loopback.Client<IEndingPages>().BySize()));
        Assert.Equal([1, 2, 1, 2], await Ids(loopback.Client<IEndingPages>().BySize())); // a last page that is full needs an empty one
        Assert.Equal([1, 2], await Ids(loopback.Client<IEndingPages>().ByAskedSize(3)));
        Assert.Equal(6, loopback.Server.Requests.Count);
    }

    [Fact]
    public async Task S21_ACursorMayEndByAStatusAsWell()
    {
        await using var loopback = new Loopback().Reply("""{"hits":[{"id":1}],"next":"c"}""");
        loopback.Server.Reply(reply => reply.Status(410));
        Assert.Equal([1], await Ids(loopback.Client<IEndingPages>().ByCursor()));
    }

    private static async Task<List<int>> Ids(Paged<PageItem> pages) => await pages.Select(item => item.Id).ToListAsync(Token);

    private static IEnumerable<string> Targets(Loopback loopback) => loopback.Server.Requests.Select(request => request.Target);
}
