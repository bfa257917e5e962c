// Nothing to continue.
namespace Wrong.PagedOnArray;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Paged]
//   ^^^^^ TR3007
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
