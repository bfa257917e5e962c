// As well at the end.
namespace Wrong.TrailingTab;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "a\t")]
//                 ^^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
