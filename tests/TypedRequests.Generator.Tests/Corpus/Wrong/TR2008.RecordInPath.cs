// Refit sends /users/M.User.
namespace Wrong.RecordInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{user}")]
    Task<string> Load(User user);
//                         ^^^^ TR2008
}

public sealed record User(int Id, string Login);
