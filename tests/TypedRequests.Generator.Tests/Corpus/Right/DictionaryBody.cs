// A dictionary.
namespace Right.DictionaryBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/map")]
    Task Add([Body] Dictionary<string, int> map);
}
