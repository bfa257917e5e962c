// A placeholder inside a placeholder.
namespace Wrong.NestedBraces;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{a{b}}")]
//                 ^ TR2003
    Task<User> GetUser(int a, int b);
}

public sealed record User(int Id, string Login);
