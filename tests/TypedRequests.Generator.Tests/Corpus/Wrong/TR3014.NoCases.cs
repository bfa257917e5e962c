// Nothing derives from it.
namespace Wrong.NoCases;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3014
public abstract record Part
{
    public sealed record Text(string Body);
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
