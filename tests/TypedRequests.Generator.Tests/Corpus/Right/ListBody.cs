// A list.
namespace Right.ListBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Body] IReadOnlyList<User> users);
}

public sealed record User(int Id, string Login);
