// One body per status.
namespace Wrong.ErrorTwice;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [Error<User>(422)]
    [Error<string>(422)]
//                 ^^^ TR3006
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
