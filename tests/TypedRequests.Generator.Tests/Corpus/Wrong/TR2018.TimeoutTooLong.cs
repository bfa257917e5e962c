// Longer than a timer counts.
namespace Wrong.TimeoutTooLong;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), CallTimeout(1e300)]
//                              ^^^^^ TR2018
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
