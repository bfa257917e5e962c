// Same route, another result.
namespace Right.TwoResultsOfOneRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> Load(int id);

    [Get("/users/{id}")]
    Task<string> LoadText(int id);
}

public sealed record User(int Id, string Login);
