// A named case is abstract.
namespace Wrong.AbstractCase;

public abstract record Media : Part;

[JsonRecord, JsonUnion(typeof(Media))]
//           ^^^^^^^^^^^^^^^^^^^^^^^^ TR3014
public abstract record Part
{
    public sealed record Text(string Value) : Part;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
