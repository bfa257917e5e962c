// One is named by the route, the other by its attribute.
namespace Wrong.AliasOfAPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?page}")]
    Task<User[]> List(int page, [Query("page")] int number);
//                                                  ^^^^^^ TR2005
}

public sealed record User(int Id, string Login);
