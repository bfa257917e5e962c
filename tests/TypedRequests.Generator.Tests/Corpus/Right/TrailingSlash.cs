// Kept as written.
namespace Right.TrailingSlash;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/")]
    Task<string> List();
}
