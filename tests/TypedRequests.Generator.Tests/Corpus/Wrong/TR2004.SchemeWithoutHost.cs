// One slash is one too few.
namespace Wrong.SchemeWithoutHost;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("http:/users")]
//        ^^^^^ TR2004
    Task<User> First();
}

public sealed record User(int Id, string Login);
