// Cookies are a header.
namespace Wrong.LineBreakInCookieValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Cookie("a", "b\r\nc")]
//               ^^^^^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
