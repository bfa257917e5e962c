// Refit ignores the second.
namespace Wrong.PathAndQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser([Path] [Query] int id);
//                             ^^^^^ TR2024
}

public sealed record User(int Id, string Login);
