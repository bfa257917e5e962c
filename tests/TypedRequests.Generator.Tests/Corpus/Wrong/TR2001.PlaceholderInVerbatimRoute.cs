// The position inside a verbatim literal.
namespace Wrong.PlaceholderInVerbatimRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get(@"/users/{user}")]
//                 ^^^^ TR2001
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
