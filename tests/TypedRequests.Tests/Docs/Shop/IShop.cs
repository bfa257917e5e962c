using System.Net.ServerSentEvents;

namespace TypedRequests.Tests.Docs.Shop;

/// <summary>The interface of docs/typed-clients.md, put together.</summary>
[TypedClient("https://api.shop.example/v1", Naming = JsonNaming.SnakeCaseLower)]
[Header("Accept-Language", "en")]
public interface IShop
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }

    Session Session { get; }

    [Get("/products/{id}")]
    Task<Product> GetProduct(int id, CancellationToken cancellationToken = default);

    [Get("/products{?q,sort}")]
    Task<IReadOnlyList<Product>> Search(string q, Sort? sort = null, string[]? tags = null);

    [Post("/orders"), CallTimeout(10)]
    Task<Response<Order>> Place(NewOrder order, [Header("Idempotency-Key")] string? key = null);

    [Get("/search"), Query("type", "product")]
    Task<string> Find(string q, [Query(Style = QueryStyle.Csv)] int[] ids, [Query(Prefix = "price.")] Range price, [Query(Valueless = true)] bool exact);

    [Post("/login")]
    Task Login([Form] string user, [Form("pw")] string password);

    [Post("/products/{id}/photos")]
    Task<string> Upload(int id, [Part] FilePart photo, [Part] string title, IProgress<TransferProgress>? progress = null);

    [Put("/products/{id}/manual")]
    Task Write(int id, [Body(ContentType = "text/markdown")] string text);

    [Post("/checkout/sessions")]
    Task Checkout([Form("line_items", Style = QueryStyle.IndexedBrackets)] LineItem[] items, [Form] string mode);

    [Post("/charges")]
    Task Charge([Form(Style = QueryStyle.IndexedBrackets)] Dictionary<string, object?> charge);

    [Post("/products/{id}/manuals")]
    Task<string> AddManual(int id, [Form(Style = QueryStyle.Indexed)] Manual manual, [Part] FilePart file);

    [Get("/products/{sku}")]
    Task<Product> BySku([UrlText("Value")] Sku sku);

    [Get("/products/{id}"), NullOn(404)]
    Task<Product?> FindProduct(int id);

    [Get("/health"), AllowStatus(503)]
    Task<Health> GetHealth();

    [Post("/orders"), Error<Refusal>(409, 422)]
    Task<Order> PlaceOrder(NewOrder order);

    [Post("/orders")]
    Task<ApiResult<Order, Refusal>> TryPlace(NewOrder order);

    [Get("/products/all")]
    IAsyncEnumerable<Product> All();

    [Post("/chat"), Events(Terminator = "[DONE]")]
    IAsyncEnumerable<Word> Chat(Prompt prompt);

    [Get("/changes"), Events(Reconnect = true)]
    IAsyncEnumerable<SseItem<Change>> Changes();

    [Get("/orders")]
    Paged<Order> Orders();

    [Get("/orders/search{?q,cursor}"), Paged(Items = "orders", Next = "meta.next", Parameter = "cursor")]
    Paged<Order> SearchOrders(string q, string? cursor = null);

    [Get("/orders/archive"), Paged(Parameter = "page")]
    Paged<Order> Archive(int? page = null);

    [Get("/orders/feed"), Paged(Items = "orders", Next = "next")]
    Paged<Order> Feed();

    [Get("/orders/closed"), Paged(Parameter = "page", EndStatusCodes = [404])]
    Paged<Order> Closed(int? page = null);

    [Get("/products/{id}")]
    Task<Product> GetWith(int id, RequestOptions? options = null);
}
