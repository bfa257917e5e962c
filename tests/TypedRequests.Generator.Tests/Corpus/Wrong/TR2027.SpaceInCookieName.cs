// No token.
namespace Wrong.SpaceInCookieName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Cookie("a b")] string value);
//                            ^^^^^ TR2027
}

public sealed record User(int Id, string Login);
