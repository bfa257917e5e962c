// Only one case can take what no other does.
namespace Wrong.TwoFallbacks;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3014
public abstract record Part
{
    [JsonFallback]
    public sealed record One(System.Text.Json.JsonElement Value) : Part;

    [JsonFallback]
    public sealed record Two(System.Text.Json.JsonElement Value) : Part;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
