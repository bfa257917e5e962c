// Refit drops it.
namespace Wrong.ContentTypeOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("Content-Type", "application/json")]
//          ^^^^^^^^^^^^^^ TR2014
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
