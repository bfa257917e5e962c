// Indexes behind dots too.
namespace Right.DottedForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/orders")]
    Task Add([Form(Style = QueryStyle.Dots)] List<Item> items);
}

public sealed record Item(string Sku, int Count, Period? Period, string[] Notes);

public readonly record struct Period(int Days);
