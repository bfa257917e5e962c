// Doubling is C#'s escape, not a route's.
namespace Wrong.DoubledBraces;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{{id}}")]
//                ^ TR2003
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
