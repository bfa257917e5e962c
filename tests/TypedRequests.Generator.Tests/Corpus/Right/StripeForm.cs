// Everything in brackets, with an index.
namespace Right.StripeForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/checkout")]
    Task Pay([Form("line_items", Style = QueryStyle.IndexedBrackets)] Item[] items, [Form] string mode);
}

public sealed record Item(string Sku, int Count, Period? Period, string[] Notes);

public readonly record struct Period(int Days);
