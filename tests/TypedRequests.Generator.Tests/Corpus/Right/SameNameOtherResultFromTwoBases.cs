// Explicit implementation is the only way.
namespace Right.SameNameOtherResultFromTwoBases;

public interface ILeft
{
    [Get("/left")]
    Task<string> Load();
}

public interface IRight
{
    [Get("/right")]
    Task<User> Load();
}

[TypedClient("https://api.example.com")]
public interface IApi : ILeft, IRight;

public sealed record User(int Id, string Login);
