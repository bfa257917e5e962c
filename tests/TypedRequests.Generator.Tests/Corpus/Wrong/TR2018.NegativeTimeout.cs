// Refit ignores it.
namespace Wrong.NegativeTimeout;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [CallTimeout(-5)]
//               ^^ TR2018
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
