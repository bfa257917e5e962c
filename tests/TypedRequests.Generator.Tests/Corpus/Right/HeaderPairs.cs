// A list of pairs may even repeat a name.
namespace Right.HeaderPairs;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List([Header] List<KeyValuePair<string, string>> headers);
}
