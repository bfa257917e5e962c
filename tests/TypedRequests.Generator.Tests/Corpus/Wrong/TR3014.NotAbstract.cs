// The union itself could be made.
namespace Wrong.NotAbstract;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3014
public record Part
{
    public sealed record Text(string Body) : Part;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
