// And a dictionary.
namespace Wrong.DictionaryInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{map}")]
    Task<string> Load(Dictionary<string, string> map);
//                                               ^^^ TR2008
}
