using System.Net.ServerSentEvents;

namespace TypedRequests.Testing.Tests;

[TypedClient("https://shop.example/v1", Naming = JsonNaming.SnakeCaseLower)]
public interface IShop
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }

    [Get("/products/{id}")]
    Task<Product> GetProduct(int id, CancellationToken cancellationToken = default);

    [Get("/products/{id}"), NullOn(404)]
    Task<Product?> FindProduct(int id);

    [Get("/products/{id}")]
    Product GetProductNow(int id);

    [Get("/products{?q,sort}")]
    Task<IReadOnlyList<Product>> Search(string? q = null, Sort? sort = null, string[]? tags = null);

    [Post("/products")]
    Task<Response<Product>> Create(NewProduct product, RequestOptions? options = null);

    [Put("/products/{id}"), Error<Refusal>(409)]
    Task<Product> Replace(int id, NewProduct product);

    [Post("/orders")]
    Task<ApiResult<Product, Refusal>> Order(int id, int count);

    [Delete("/products/{id}")]
    Task Delete(int id);

    [Get("/products/{id}/manual")]
    Task<string> Manual(int id);

    [Get("/products/{id}/photo")]
    Task<byte[]> Photo(int id);

    [Get("/products/{id}/film")]
    Task<Stream> Film(int id);

    [Get("/products/all")]
    IAsyncEnumerable<Product> All();

    [Get("/changes"), Events(Reconnect = false)]
    IAsyncEnumerable<SseItem<Product>> Changes();

    [Get("/pages/links")]
    Paged<Product> ByLink();

    [Get("/pages/cursor"), Paged(Items = "data.items", Next = "meta.next", Parameter = "cursor")]
    Paged<Product> ByCursor(string? cursor = null);

    [Get("/pages/url"), Paged(Items = "items", Next = "next")]
    Paged<Product> ByUrl();

    [Get("/pages/number"), Paged(Parameter = "page", TotalCountHeader = "X-Total-Count")]
    Paged<Product> ByNumber(int? page = null);

    [Post("/login")]
    Task Login([Form] string user, [Form] string password);

    async Task<string> NameOf(int id) => (await GetProduct(id)).FullName;
}
