// No name.
namespace Wrong.EmptyCookieName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Cookie("", "c")]
//          ^^ TR2027
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
