// Laziness is the caller's.
namespace Wrong.LazyResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Lazy<User> Load();
//  ^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
