// A token with its scheme.
namespace Right.AuthAsText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List([Auth] string token);

    [Get("/users/me")]
    Task<string> Me([Auth("token")] string? token);
}
