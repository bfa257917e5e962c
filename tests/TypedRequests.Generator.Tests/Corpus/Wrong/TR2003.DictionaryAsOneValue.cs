// A dictionary is no single value of the query.
namespace Wrong.DictionaryAsOneValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?f={filter}")]
//                  ^^^^^^ TR2003
    Task<string> Find(Dictionary<string, string> filter);
}
