// 200 is no error.
namespace Wrong.ErrorOnSuccess;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [Error<User>(200)]
//               ^^^ TR3006
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
