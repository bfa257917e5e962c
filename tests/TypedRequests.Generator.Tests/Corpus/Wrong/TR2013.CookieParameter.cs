// The same on a parameter.
namespace Wrong.CookieParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("cookie")] string cookie);
//                            ^^^^^^^^ TR2013
}

public sealed record User(int Id, string Login);
