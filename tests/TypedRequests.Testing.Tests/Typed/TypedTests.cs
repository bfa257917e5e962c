using System.Net;
using System.Net.ServerSentEvents;
using static TypedRequests.Argument;

namespace TypedRequests.Testing.Tests.Typed;

public sealed class TypedTests
{
    private static readonly Product s_lamp = new(7, "Lamp");

    [Fact]
    public async Task AValue()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.GetProduct(7)).Returns(s_lamp);
        using var source = new CancellationTokenSource();
        Assert.Equal(s_lamp, await server.Session().For<IShop>().GetProduct(7, source.Token));
        Assert.Equal("""GET https://shop.example/v1/products/7 (IShop.GetProduct(7))""", server.Received[0].ToString());
    }

    [Fact]
    public void ASynchronousCall()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.GetProductNow(Any<int>())).Returns(call => new Product(call.Argument<int>(), "made"));
        Assert.Equal(new Product(9, "made"), server.Session().For<IShop>().GetProductNow(9));
    }

    [Fact]
    public async Task MatchersKnowTheirPlaces()
    {
        using var server = new FakeServer();
        List<string> words = [];
        server.On<IShop>(shop => shop.Search(sort: Is<Sort?>(sort => sort == Sort.Price), q: Capture(words), tags: new[] { "a", "b" })).Returns([s_lamp]);
        var shop = server.Session().For<IShop>();
        Assert.Equal([s_lamp], await shop.Search("x", Sort.Price, ["a", "b"]));
        var failure = await Assert.ThrowsAsync<FakeServerException>(() => shop.Search("x", Sort.Name, ["a"]));
        Assert.Contains("sort: expected Is<Sort?>(sort => sort == Sort.Price), was Name", failure.Message);
        Assert.Contains("""tags: expected ["a", "b"], was ["a"]""", failure.Message);
        Assert.Equal(["x"], words);
    }

    [Fact]
    public async Task ABodyIsComparedAsItIsWritten()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.Create(new NewProduct { FullName = "Lamp", Tags = { "a" } })).Returns(s_lamp).WithStatus(HttpStatusCode.Created).WithHeader("Location", "/products/7");
        var shop = server.Session().For<IShop>();
        var created = await shop.Create(new NewProduct { FullName = "Lamp", Tags = { "a" } }, new RequestOptions { Headers = { ["X-A"] = "1" } });
        Assert.Equal((s_lamp, HttpStatusCode.Created, "/products/7"), (created.Value, created.StatusCode, created.Headers["Location"]));
        var sent = server.Calls<IShop>(client => client.Create(Any<NewProduct>())).Once();
        Assert.Equal(("Lamp", "Lamp", "1"), (sent.Argument<NewProduct>().FullName, sent.Json<NewProduct>()!.FullName, sent.Header("X-A")));
        Assert.Equal("""{"full_name":"Lamp","tags":["a"]}""", sent.Text);
    }

    [Fact]
    public async Task TypedErrors()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.Replace(7, Any<NewProduct>())).ReturnsError(409, new Refusal("sold"));
        server.On<IShop>(shop => shop.Order(7, 1)).ReturnsError(422, new Refusal("none left")).Then.Returns(s_lamp);
        var shop = server.Session().For<IShop>();
        var conflict = await Assert.ThrowsAsync<ApiException>(() => shop.Replace(7, new NewProduct { FullName = "x" }));
        Assert.Equal("sold", conflict.Error<Refusal>()?.WhyNot);
        Assert.Equal("none left", (await shop.Order(7, 1)).Error?.WhyNot);
        Assert.Equal(s_lamp, (await shop.Order(7, 1)).Value);
    }

    [Fact]
    public async Task PagesOfEveryKind()
    {
        using var server = new FakeServer();
        Product[] all = [.. Enumerable.Range(1, 7).Select(id => new Product(id, "p"))];
        server.On<IShop>(shop => shop.ByLink()).ReturnsPages(all, 3);
        server.On<IShop>(shop => shop.ByCursor(null)).ReturnsPages(all, 3);
        server.On<IShop>(shop => shop.ByUrl()).ReturnsPages(all, 3);
        server.On<IShop>(shop => shop.ByNumber(null)).ReturnsPages(all, 3);
        var shop = server.Session().For<IShop>();
        foreach (var pages in (Paged<Product>[])[shop.ByLink(), shop.ByCursor(), shop.ByUrl(), shop.ByNumber()])
        {
            List<int> sizes = [];
            await foreach (var page in pages.AsPages()) sizes.Add(page.Items.Count);
            Assert.Equal([3, 3, 1], sizes);
        }

        Assert.Equal(12, server.Received.Count);
    }

    [Fact]
    public async Task SequencesAndEvents()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.All()).Returns(s_lamp, s_lamp).ReturnsLines(s_lamp).ReturnsEvents(s_lamp, s_lamp, s_lamp).Every(TimeSpan.FromHours(1));
        server.On<IShop>(shop => shop.Changes()).ReturnsEvents(new SseItem<Product>(s_lamp, "added") { EventId = "1" });
        var shop = server.Session().For<IShop>();
        foreach (var expected in (int[])[2, 1, 3])
        {
            var count = 0;
            await foreach (var product in shop.All()) count += product.Id / 7;
            Assert.Equal(expected, count);
        }

        await foreach (var change in shop.Changes()) Assert.Equal(("added", "1", s_lamp), (change.EventType, change.EventId, change.Data));
    }

    [Fact]
    public async Task TextBytesStreamsAndNothing()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.Manual(1)).Returns("read me");
        server.On<IShop>(shop => shop.Photo(1)).Returns([1, 2, 3]);
        server.On<IShop>(shop => shop.Film(1)).ReturnsStream([[1], [2], [3]], TimeSpan.FromSeconds(1));
        server.On<IShop>(shop => shop.Delete(1)).Returns(HttpStatusCode.NoContent).Once();
        server.On<IShop>(shop => shop.FindProduct(1)).Returns(HttpStatusCode.NotFound);
        var shop = server.Session().For<IShop>();
        Assert.Equal("read me", await shop.Manual(1));
        Assert.Equal([1, 2, 3], await shop.Photo(1));
        await using var film = await shop.Film(1);
        Assert.Equal([1, 2, 3], await film.ReadAllAsync());
        await shop.Delete(1);
        Assert.Null(await shop.FindProduct(1));
        server.VerifyAll();
        await Assert.ThrowsAsync<FakeServerException>(() => shop.Delete(1));
    }

    [Fact]
    public async Task MembersWithABodyAndPropertiesGoOnWorking()
    {
        using var server = new FakeServer();
        server.On<IShop>(shop => shop.GetProduct(7)).WhenHeader("X-Tenant", "t1").Returns(s_lamp);
        var shop = server.Session().For<IShop>();
        shop.Tenant = "t1";
        Assert.Equal("Lamp", await shop.NameOf(7));
        Assert.Equal("t1", shop.Tenant);
    }
}
