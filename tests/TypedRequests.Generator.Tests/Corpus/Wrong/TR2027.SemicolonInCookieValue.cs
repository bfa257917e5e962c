// The next cookie starts here.
namespace Wrong.SemicolonInCookieValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Cookie("a", "b; c=d")]
//               ^^^^^^^^ TR2027
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
