// A mark on another interface does not count.
namespace Wrong.UnrelatedInterfaceIsMarked;

public interface IUsers
//               ^^^^^^ TR1001
{
    [Get("/users")]
    Task<User[]> List();
}

[TypedClient("https://api.example.com")]
public interface IOthers
{
    [Get("/others")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
