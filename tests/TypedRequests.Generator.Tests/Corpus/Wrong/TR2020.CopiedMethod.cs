// Advice: a route was forgotten.
namespace Wrong.CopiedMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(int id);

    [Get("/users/{id}")]
    Task<User> GetAuthor(int id);
//             ^^^^^^^^^ TR2020
}

public sealed record User(int Id, string Login);
