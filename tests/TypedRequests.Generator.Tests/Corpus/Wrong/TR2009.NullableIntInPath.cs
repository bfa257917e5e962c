// The same for a value type.
namespace Wrong.NullableIntInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(int? id);
//                          ^^ TR2009
}

public sealed record User(int Id, string Login);
