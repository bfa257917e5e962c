// A member of a query object says it.
namespace Right.TextOfAMember;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/orders")]
    Task<string> Find(Filter filter);
}

public sealed record Filter([property: UrlText] Version Since, [property: UrlText("Code")] Sku Sku);

public sealed record Sku(string Code, int Number);
