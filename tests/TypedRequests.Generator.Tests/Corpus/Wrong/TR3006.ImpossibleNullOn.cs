// There is no 99.
namespace Wrong.ImpossibleNullOn;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [NullOn(99)]
//          ^^ TR3006
    Task<User?> Load(int id);
}

public sealed record User(int Id, string Login);
