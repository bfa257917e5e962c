// Empty brackets for each item.
namespace Right.RailsForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/orders")]
    Task Add([Form("order", Style = QueryStyle.Brackets)] Order order);
}

public sealed record Item(string Sku, int Count, Period? Period, string[] Notes);

public readonly record struct Period(int Days);

public sealed record Order(IReadOnlyList<Item> Items);
