// Twice in the literal query.
namespace Wrong.RouteTextTwice;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?page=1&page=2")]
//                      ^^^^ TR2005
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
