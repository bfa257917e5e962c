// The second of two literals holds it.
namespace Wrong.PlaceholderInConcatenation;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/" + "{user}/posts")]
//                     ^^^^ TR2001
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
