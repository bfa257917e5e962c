// Nor is half of one.
namespace Wrong.PlaceholderBehindQueryName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?sort{name}")]
//                   ^^^^^^ TR2003
    Task<User[]> List(string name);
}

public sealed record User(int Id, string Login);
