// The value starts too early.
namespace Wrong.EqualsInCookieName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Cookie("a=b", "c")]
//          ^^^^^ TR2027
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
