// Refit drops the header.
namespace Wrong.SpaceInHeaderName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("User Agent", "foo")]
//          ^^^^^^^^^^^^ TR2011
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
