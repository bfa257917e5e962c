// The name given to [Path] is not in the route.
namespace Wrong.NamedPathParameterWithoutPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(int id, [Path("login")] string name);
//                                                    ^^^^ TR2002
}

public sealed record User(int Id, string Login);
