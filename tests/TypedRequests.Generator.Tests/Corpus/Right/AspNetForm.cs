// An index in brackets and members behind dots.
namespace Right.AspNetForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/orders")]
    Task Add([Form(Style = QueryStyle.Indexed)] Order order);
}

public sealed record Item(string Sku, int Count, Period? Period, string[] Notes);

public readonly record struct Period(int Days);

public sealed record Order(string Customer, IReadOnlyList<Item?> Items, Dictionary<string, Item> More, List<Period?> Periods, int[][] Grid);
