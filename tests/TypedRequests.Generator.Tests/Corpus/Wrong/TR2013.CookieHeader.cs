// The jar writes it.
namespace Wrong.CookieHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("Cookie", "a=b")]
//          ^^^^^^^^ TR2013
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
