// One body, the rest query.
namespace Right.BodyBesideQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users/{id}")]
    Task Add(int id, User user, bool dryRun = false);
}

public sealed record User(int Id, string Login);
