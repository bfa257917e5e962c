// On the interface.
namespace Wrong.NegativeTimeoutOfTheInterface;

[TypedClient("https://api.example.com")]
[CallTimeout(-0.5)]
//           ^^^^ TR2018
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
