// A name that would be sent as nothing.
namespace Wrong.EmptyQueryName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find([Query("")] string text);
//                           ^^ TR2024
}
