// Advice: the caller cannot stop it.
namespace Wrong.NoToken;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
//               ^^^^ TR1009
}

public sealed record User(int Id, string Login);
