// Its own name is not asked for once another is given.
namespace Wrong.PathBesideHeaderName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> Load([Header("X-Id")] int id, [Path("other")] int number);
//                                                               ^^^^^^ TR2002
}

public sealed record User(int Id, string Login);
