// HAL: links and embedded lists under names with an underscore, templates kept as text.
namespace Right.HalOrders;

[TypedClient("https://shop.example.com")]
public interface IShop
{
    [Get("/")]
    Task<Root> Start(CancellationToken cancellationToken = default);

    [Get]
    Task<OrderPage> Follow([RequestUrl] RequestUrl link, CancellationToken cancellationToken = default);

    [Delete]
    Task Cancel([RequestUrl] Uri link, CancellationToken cancellationToken = default);
}

public sealed record Root([property: System.Text.Json.Serialization.JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links);

public sealed record Link(string Href, bool Templated = false, string? Name = null);

public sealed record OrderPage([property: System.Text.Json.Serialization.JsonPropertyName("_embedded")] EmbeddedOrders Embedded, [property: System.Text.Json.Serialization.JsonPropertyName("_links")] Dictionary<string, Link> Links);

public sealed record EmbeddedOrders(IReadOnlyList<Order> Orders);

public sealed record Order(int Number, decimal Total, string Currency);
