// The pool speaks to the proxy, not the call.
namespace Wrong.ProxyAuthorization;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("Proxy-Authorization", "Basic YTpi")]
//          ^^^^^^^^^^^^^^^^^^^^^ TR2013
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
