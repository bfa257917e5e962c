// A default that is not null.
namespace Right.PathStringOfNonNullable;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{name}")]
    Task<string> Load(string name = "me");
}
