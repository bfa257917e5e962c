// Nor to read by reference.
namespace Wrong.InParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(in Guid id);
//                             ^^ TR1005
}

public sealed record User(int Id, string Login);
