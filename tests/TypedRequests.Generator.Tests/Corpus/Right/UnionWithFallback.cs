// What the API adds later is kept.
namespace Right.UnionWithFallback;

[JsonUnion]
public abstract record Item
{
    public sealed record Message(string Text) : Item
    {
        [JsonConst] private const string Type = "message";
    }

    [JsonFallback]
    public sealed record Other(System.Text.Json.JsonElement Value) : Item;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/items")]
    IAsyncEnumerable<Item> Items();
}
