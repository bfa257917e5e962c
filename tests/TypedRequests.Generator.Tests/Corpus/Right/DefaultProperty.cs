// A property with a body.
namespace Right.DefaultProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    string Greeting => "hello";

    [Get("/users")]
    Task<string> List();
}
