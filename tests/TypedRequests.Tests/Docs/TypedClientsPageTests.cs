using System.Net;
using System.Net.ServerSentEvents;
using TypedRequests.TestServers;
using TypedRequests.Tests.Clients;
using TypedRequests.Tests.Docs.Shop;

namespace TypedRequests.Tests.Docs;

/// <summary>docs/typed-clients.md; the interface of the page and its records stand in files of their own.</summary>
public sealed class TypedClientsPageTests
{
    private const string ProductJson = """{"id":7,"name":"lamp"}""";

    [Fact]
    public async Task AClientIsAskedForAndCalled()
    {
        await using Loopback loopback = new Loopback().Reply(ProductJson).Reply(201, """{"id":1}""");
        Session session = loopback.Session;
        session.BaseAddress = new(loopback.Server.Address, "/v1");
        IShop shop = session.For<IShop>();
        Product product = await shop.GetProduct(7);
        Response<Order> placed = await shop.Place(new NewOrder(product.Id, Count: 2), key: "a1");
        Uri? location = placed.Headers["Location"] is { } text ? new Uri(text) : null;
        Assert.Equal((null, 1), (location, placed.Value.Id));
        Assert.Equal(["/v1/products/7", "/v1/orders"], loopback.Server.Requests.Select(request => request.Target));
        Assert.Equal(("""{"product_id":7,"count":2}""", "a1"), (loopback.Server.Requests[1].BodyText, loopback.Server.Requests[1].Header("Idempotency-Key")));
    }

    [Fact]
    public async Task ArgumentsGoWhereTheTableSays()
    {
        await using var loopback = new Loopback();
        for (int i = 0; i < 5; i++) loopback.Reply("[]");
        IShop shop = loopback.Client<IShop>();
        shop.Tenant = "t";
        await shop.Find("a b", [1, 2], new(1, null), exact: true);
        await shop.Login("me", "p&w");
        await shop.Upload(7, FilePart.FromText("x", "a.txt"), "lamp");
        await shop.Write(7, "# Lamp");
        await shop.Search("x", Sort.PriceDescending, ["a", "b"]);
        IReadOnlyList<ScriptedRequest> sent = loopback.Server.Requests;
        Assert.Equal(
            ["/search?type=product&q=a%20b&ids=1,2&price.min=1&exact", "/login", "/products/7/photos", "/products/7/manual", "/products?q=x&sort=price_descending&tags=a&tags=b"],
            sent.Select(request => request.Target));
        Assert.Equal(("user=me&pw=p%26w", "t", "en"), (sent[1].BodyText, sent[1].Header("X-Tenant"), sent[1].Header("Accept-Language")));
        Assert.StartsWith("multipart/form-data", sent[2].Header("Content-Type"));
        Assert.Equal("text/markdown", sent[3].Header("Content-Type"));
        Assert.Same(loopback.Session, shop.Session);
    }

    [Fact]
    public async Task StatusesAreDeclared()
    {
        await using Loopback loopback = new Loopback()
            .Reply(404).Reply(503, """{"state":"down"}""").Reply(409, """{"reason":"sold"}""").Reply(409, """{"reason":"sold"}""").Reply(ProductJson);
        IShop shop = loopback.Client<IShop>();
        var order = new NewOrder(7, 1);
        var reasons = new List<string>();
        Assert.Null(await shop.FindProduct(7));
        Assert.Equal("down", (await shop.GetHealth()).State);
        try
        {
            await shop.PlaceOrder(order);
        }
        catch (ApiException refused) when (refused.Error<Refusal>() is { } why)
        {
            reasons.Add($"{refused.StatusCode}: {why.Reason}");
        }

        string told = await shop.TryPlace(order) switch
        {
            { IsSuccess: true, Value: var made } => $"order {made.Id}",
            { Error: { } why } => why.Reason,
            { StatusCode: var status } => $"status {status}",
        };
        Assert.Equal(["Conflict: sold", "sold"], [.. reasons, told]);
        Product product = await shop.GetWith(7);
        Assert.Equal("lamp", product.Name);
    }

    [Fact]
    public async Task ItemsArriveOneByOne()
    {
        await using Loopback loopback = new Loopback()
            .Reply($"{ProductJson}\n{ProductJson}\n").Reply("data: {\"text\":\"hi\"}\n\ndata: [DONE]\n\n", "text/event-stream").Reply("id: 5\ndata: {\"product_id\":7}\n\n", "text/event-stream");
        IShop shop = loopback.Client<IShop>();
        Assert.Equal(2, await shop.All().CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(new Word("hi"), await shop.Chat(new("?")).SingleAsync(TestContext.Current.CancellationToken));
        await foreach (SseItem<Change> change in shop.Changes())
        {
            Assert.Equal((7, "5"), (change.Data.ProductId, change.EventId));
            break;
        }
    }

    [Fact]
    public async Task PagesFollowEachOther()
    {
        await using Loopback loopback = new();
        loopback.Server.Reply(r => r.Status(200, """[{"id":1}]""", ("Link", "</orders?page=2>; rel=\"next\""))).Reply(r => r.Status(200, """[{"id":2}]"""));
        loopback.Reply("""{"orders":[{"id":3}],"meta":{"next":null}}""").Reply("[]").Reply("""{"orders":[],"next":null}""").Reply("[]").Reply("[]");
        IShop shop = loopback.Client<IShop>();
        int count = 0;
        string? last = null;
        await foreach (Order order in shop.Orders()) count++;
        count += await shop.SearchOrders("x").CountAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await shop.Archive().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await shop.Feed().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await shop.Closed().ToListAsync(TestContext.Current.CancellationToken));
        await foreach (Page<Order> page in shop.Orders().AsPages()) last = page.ResumeToken ?? last;
        Assert.Equal((3, null), (count, last));
    }

    [Fact]
    public async Task ACallDecidesForItselfAndInterfacesShare()
    {
        await using Loopback loopback = new Loopback().Reply(ProductJson).Reply(ProductJson);
        IShop shop = loopback.Client<IShop>();
        Product product;
        product = await shop.GetWith(7, new() { Headers = { ["Accept-Language"] = null }, Timeout = TimeSpan.FromSeconds(1) });
        Assert.Null(loopback.Request.Header("Accept-Language"));
        Assert.Equal(product.Name, await loopback.Client<IProductStore>().NameOf(7));
    }

    [Fact]
    public async Task FakesMakeWhatCallsReturn()
    {
        using var created = new HttpResponseMessage(HttpStatusCode.Created) { Headers = { Location = new("https://api.shop.example/v1/orders/1") } };
        Response<Order> answer = Response.Create(created, new Order(1));
        ApiResult<Order, Refusal> sold = ApiResult.Failure<Order, Refusal>(Response.Create(new(HttpStatusCode.Conflict)), new Refusal("sold"));
        var failure = new ApiException(Response.Create(new(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("later") }));
        var orders = new Paged<Order>([new Page<Order>([new Order(1)], answer)]);
        Assert.Equal((1, "https://api.shop.example/v1/orders/1", HttpStatusCode.Created), (answer.Value.Id, answer.Headers["Location"], answer.StatusCode));
        Assert.Equal((false, "sold", HttpStatusCode.Conflict), (sold.IsSuccess, sold.Error?.Reason, sold.StatusCode));
        Assert.Equal(("GET http://localhost/ answered 503 Service Unavailable.", "later"), (failure.Message, failure.Response.Text));
        Assert.Equal([new Order(1)], await orders.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AClientRunsOverAHandlerThatAnswersItself()
    {
        using var offline = new Session(new CannedHandler());
        Product canned = await offline.For<IShop>().GetProduct(7);
        Assert.Equal("lamp", canned.Name);
    }
}
