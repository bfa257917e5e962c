// And a cookie.
namespace Wrong.TypeParameterInCookie;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User> Load<T>([Cookie("id")] T id);
//                                      ^^ TR2030
}

public sealed record User(int Id, string Login);
