// A JsonElement is like every other case, unless it is the fallback.
namespace Wrong.ElementIsEverything;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Item
{
    public sealed record Known(string Value) : Item;

    public sealed record Other(System.Text.Json.JsonElement Value) : Item;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Item> Load();
}
