// [Auth] takes an Auth or the text of a token.
namespace Wrong.AuthOfNumber;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Auth] int token);
//                               ^^^^^ TR2021
}

public sealed record User(int Id, string Login);
