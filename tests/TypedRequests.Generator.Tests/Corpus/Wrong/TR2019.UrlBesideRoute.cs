// Refit refuses at the first call.
namespace Wrong.UrlBesideRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([RequestUrl] string url);
//                                        ^^^ TR2019
}

public sealed record User(int Id, string Login);
