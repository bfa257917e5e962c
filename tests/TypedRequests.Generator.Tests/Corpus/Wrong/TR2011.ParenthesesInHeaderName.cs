// A comment is no token.
namespace Wrong.ParenthesesInHeaderName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A(b)", "1")]
//          ^^^^^^^^ TR2011
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
