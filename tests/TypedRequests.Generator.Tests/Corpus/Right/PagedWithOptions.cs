// A sequence of pages.
namespace Right.PagedWithOptions;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Paged]
    Paged<User> List(int? page = null);
}

public sealed record User(int Id, string Login);
