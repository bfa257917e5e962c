// On the interface.
namespace Wrong.Connection;

[TypedClient("https://api.example.com")]
[Header("connection", "close")]
//      ^^^^^^^^^^^^ TR2013
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
