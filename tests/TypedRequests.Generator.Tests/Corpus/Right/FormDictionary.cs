// A dictionary as a form.
namespace Right.FormDictionary;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/login")]
    Task Login([Form] Dictionary<string, string> fields);
}
