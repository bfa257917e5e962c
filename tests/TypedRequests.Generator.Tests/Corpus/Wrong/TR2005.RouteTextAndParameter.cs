// Refit sends ?x=1&x=5.
namespace Wrong.RouteTextAndParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?page=1")]
//               ^^^^ TR2005
    Task<User[]> List(int page);
}

public sealed record User(int Id, string Login);
