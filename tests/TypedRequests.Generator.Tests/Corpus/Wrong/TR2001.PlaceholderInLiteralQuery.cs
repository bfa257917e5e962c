// In the value of a literal query.
namespace Wrong.PlaceholderInLiteralQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?sort={sort}")]
//                     ^^^^ TR2001
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
