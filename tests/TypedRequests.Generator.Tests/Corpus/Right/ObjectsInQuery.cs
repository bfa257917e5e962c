// A query has the same styles, by client or by parameter.
namespace Right.ObjectsInQuery;

[TypedClient("https://api.example.com", QueryStyle = QueryStyle.IndexedBrackets)]
public interface IApi
{
    [Get("/orders")]
    Task<string> Find(List<Item> items, [Query("m", Style = QueryStyle.Dots)] Dictionary<string, Period> map);
}

public sealed record Item(string Sku, int Count, Period? Period, string[] Notes);

public readonly record struct Period(int Days);
