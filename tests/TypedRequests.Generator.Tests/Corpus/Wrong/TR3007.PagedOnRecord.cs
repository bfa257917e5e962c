// Nor here.
namespace Wrong.PagedOnRecord;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [Paged]
//   ^^^^^ TR3007
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
