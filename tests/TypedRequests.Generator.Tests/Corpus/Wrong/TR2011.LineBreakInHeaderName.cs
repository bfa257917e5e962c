// The name as the hole.
namespace Wrong.LineBreakInHeaderName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A\r\nX-B", "1")]
//          ^^^^^^^^^^^^ TR2011
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
