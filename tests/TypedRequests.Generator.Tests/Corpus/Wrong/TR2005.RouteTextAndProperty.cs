// The property would be sent beside it.
namespace Wrong.RouteTextAndProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Query("page")]
    int? Page { get; set; }

    [Get("/users?page=1")]
//               ^^^^ TR2005
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
