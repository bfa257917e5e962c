// No time at all.
namespace Wrong.ZeroTimeout;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [CallTimeout(0)]
//               ^ TR2018
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
