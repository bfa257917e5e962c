// 302 has no error body.
namespace Wrong.ErrorOnRedirect;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [Error<User>(302)]
//               ^^^ TR3006
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
