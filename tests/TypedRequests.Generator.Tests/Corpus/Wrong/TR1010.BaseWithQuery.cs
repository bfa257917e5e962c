// The query would be lost when a route is added.
namespace Wrong.BaseWithQuery;

[TypedClient("https://api.example.com/v1?key=1")]
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
