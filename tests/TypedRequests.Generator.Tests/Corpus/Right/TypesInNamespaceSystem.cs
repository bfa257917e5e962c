// A project's own types may lie beside those of the framework.
namespace System.Collections;

[TypedClient("https://api.example.com")]
public interface IOrders
{
    [Get("/orders")]
    Task<Order> Find(OrderFilter filter);

    [Post("/orders")]
    Task<IReadOnlyList<Order>> Add(Order order);
}

public sealed record Order(int Id, OrderKind Kind, Order? Next);

public sealed record OrderFilter(string? Name, int? Page);

public enum OrderKind
{
    Small,
    Large,
}
