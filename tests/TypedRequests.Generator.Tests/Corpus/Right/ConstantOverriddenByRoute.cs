// The route says another version than the interface.
namespace Right.ConstantOverriddenByRoute;

[TypedClient("https://api.example.com")]
[Query("api-version", "1")]
public interface IApi
{
    [Get("/users?api-version=2")]
    Task<string> List();
}
