// Nothing that the one must have is unknown to the other.
namespace Wrong.ObjectsOfOneShape;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Part
{
    public sealed record Text(string Body, string? Author = null) : Part;

    public sealed record Note(string Body, string? Author = null, int Stars = 0) : Part;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
