// A named case does not derive from the union.
namespace Wrong.CaseOfAnotherType;

public sealed record Text(string Body);

[JsonRecord, JsonUnion(typeof(Text))]
//           ^^^^^^^^^^^^^^^^^^^^^^^ TR3014
public abstract record Part;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
