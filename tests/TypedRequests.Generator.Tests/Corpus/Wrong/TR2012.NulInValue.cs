// NUL cuts strings in many servers.
namespace Wrong.NulInValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "a\0b")]
//                 ^^^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
