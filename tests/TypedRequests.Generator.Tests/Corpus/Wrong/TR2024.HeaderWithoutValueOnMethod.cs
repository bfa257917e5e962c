// The same on a method.
namespace Wrong.HeaderWithoutValueOnMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A")]
//   ^^^^^^^^^^^^^ TR2024
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
