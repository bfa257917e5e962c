// OData: system options with a dollar, keys in parentheses, functions, annotations with an at sign, etags.
namespace Right.ODataOrders;

[TypedClient("https://services.example.com/odata/v4", Naming = JsonNaming.AsWritten)]
[Header("OData-MaxVersion", "4.01")]
public interface IOrders
{
    [Get("/Orders?$count=true")]
    Task<Collection<Order>> Find([Query("$filter")] string? filter = null, [Query("$orderby")] string? order = null, [Query("$top")] int? top = null, [Query("$expand")] string? expand = null, CancellationToken cancellationToken = default);

    [Get("/Orders({key})")]
    Task<Order?> Load(int key, [Header("If-None-Match")] string? etag = null, CancellationToken cancellationToken = default);

    [Patch("/Orders({key})"), Header("Prefer", "return=representation")]
    Task<Response<Order>> Change(int key, [Header("If-Match")] string etag, Dictionary<string, object?> changes, CancellationToken cancellationToken = default);

    [Get("/Orders/Sales.ByRegion(region='{region}',year={year})")]
    Task<Collection<Total>> ByRegion(string region, int year, CancellationToken cancellationToken = default);

    [Get]
    Task<Collection<Order>> Next([RequestUrl] Uri nextLink, CancellationToken cancellationToken = default);
}

public sealed record Collection<T>
{
    [System.Text.Json.Serialization.JsonPropertyName("@odata.count")]
    public long? Count { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("@odata.nextLink")]
    public Uri? NextLink { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("value")]
    public required IReadOnlyList<T> Items { get; init; }
}

public sealed class Order
{
    [System.Text.Json.Serialization.JsonPropertyName("@odata.etag")]
    public string? ETag { get; set; }

    public int OrderID { get; set; }

    public DateOnly? ShippedDate { get; set; }

    public decimal Freight { get; set; }

    [System.Text.Json.Serialization.JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement>? More { get; set; }
}

public sealed record Total(string Region, decimal Sum);
