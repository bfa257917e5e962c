// Refit removes the bytes and glues the rest.
namespace Wrong.LineBreakInValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "a\r\nX-Evil: 1")]
//                 ^^^^^^^^^^^^^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
