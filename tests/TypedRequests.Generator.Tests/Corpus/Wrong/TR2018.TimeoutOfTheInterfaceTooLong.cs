// On the interface, for every call.
namespace Wrong.TimeoutOfTheInterfaceTooLong;

[TypedClient("https://api.example.com")]
[CallTimeout(1e12)]
//           ^^^^ TR2018
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
