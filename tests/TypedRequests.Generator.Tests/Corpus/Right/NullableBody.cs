// Null means no body.
namespace Right.NullableBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add(User? user);
}

public sealed record User(int Id, string Login);
