// One by name, one by attribute.
namespace Wrong.ParameterTakesAnothersPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(int id, [Path("id")] string login);
//                                                 ^^^^^ TR2025
}

public sealed record User(int Id, string Login);
