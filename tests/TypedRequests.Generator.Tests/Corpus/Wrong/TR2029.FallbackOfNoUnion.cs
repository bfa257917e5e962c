// [JsonFallback] on a type that is no case of a union.
namespace Wrong.FallbackOfNoUnion;

public static class Types
{
    [JsonFallback]
//   ^^^^^^^^^^^^ TR2029
    public sealed record Other(string Name);
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Types.Other> Load();
}
