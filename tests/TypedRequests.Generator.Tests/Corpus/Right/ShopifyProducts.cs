// Shopify: a version in the base, envelopes around everything, links in a header, money as text.
namespace Right.ShopifyProducts;

[TypedClient("https://{shop}.myshopify.com/admin/api/{version}", Naming = JsonNaming.SnakeCaseLower)]
public interface IShopify
{
    [Path]
    string Shop { get; set; }

    [Path("version")]
    string ApiVersion { get; set; }

    [Header("X-Shopify-Access-Token")]
    string? Token { get; set; }

    [Get("/products.json")]
    Task<Response<Products>> List([Query] int? limit = null, [Query] string? pageInfo = null, [Query(Style = QueryStyle.Csv)] string[]? fields = null, [Query(Style = QueryStyle.Csv)] long[]? ids = null, CancellationToken cancellationToken = default);

    [Put("/products/{id}.json")]
    Task<ProductEnvelope> Update(long id, ProductEnvelope body, CancellationToken cancellationToken = default);

    [Get("/orders/count.json")]
    Task<Count> CountOrders([Query] OrderStatus status = OrderStatus.Open, [Query("created_at_min")] DateTimeOffset? since = null, CancellationToken cancellationToken = default);
}

public sealed record Products([property: System.Text.Json.Serialization.JsonPropertyName("products")] IReadOnlyList<Product> Items);

public sealed record ProductEnvelope(Product Product);

public sealed record Product(long Id, string Title, string? BodyHtml, IReadOnlyList<Variant> Variants, Optional<string?> TemplateSuffix = default);

public readonly record struct Variant(long Id, decimal Price, string? Sku, int InventoryQuantity);

public enum OrderStatus
{
    Open,
    Closed,
    Cancelled,
    Any,
}

public sealed record Count([property: System.Text.Json.Serialization.JsonPropertyName("count")] int Value);
