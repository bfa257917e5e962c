// The name of an object stands before its members.
namespace Right.NamedObject;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/orders")]
    Task<string> Find([Query("period")] Period period, [Query("map")] Dictionary<string, int> map);
}

public sealed record Item(string Sku, int Count, Period? Period, string[] Notes);

public readonly record struct Period(int Days);
