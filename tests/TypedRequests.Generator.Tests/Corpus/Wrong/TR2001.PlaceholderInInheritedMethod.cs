// Shown in the base interface, where it was written.
namespace Wrong.PlaceholderInInheritedMethod;

public interface IBase
{
    [Get("/users/{id}")]
//                ^^ TR2001
    Task<User> GetUser(int number);
}

[TypedClient("https://api.example.com")]
public interface IApi : IBase
{
    [Get("/users")]
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
