// The route's text and a constant are one level.
namespace Wrong.RouteTextAndConstant;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?page=1")]
    [Query("page", "2")]
//         ^^^^^^ TR2005
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
