// Nor 600.
namespace Wrong.ErrorOutOfRange;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [Error<User>(404, 600)]
//                    ^^^ TR3006
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
