// And HttpContent.
namespace Wrong.ContentOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(HttpContent content);
//                                ^^^^^^^ TR2007
}

public sealed record User(int Id, string Login);
