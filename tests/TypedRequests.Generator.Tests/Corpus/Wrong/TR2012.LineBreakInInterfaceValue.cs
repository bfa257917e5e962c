// On the interface.
namespace Wrong.LineBreakInInterfaceValue;

[TypedClient("https://api.example.com")]
[Header("X-A", "a\n")]
//             ^^^^^ TR2012
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
