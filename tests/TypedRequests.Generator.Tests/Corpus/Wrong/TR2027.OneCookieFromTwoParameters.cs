// The second would silently replace the first.
namespace Wrong.OneCookieFromTwoParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find([Cookie] string sid, [Cookie("sid")] string other);
//                                                                ^^^^^ TR2027
}
