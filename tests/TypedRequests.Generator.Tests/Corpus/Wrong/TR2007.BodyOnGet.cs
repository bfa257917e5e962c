// Refit sends it in silence.
namespace Wrong.BodyOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find([Body] User filter);
//                                ^^^^^^ TR2007
}

public sealed record User(int Id, string Login);
