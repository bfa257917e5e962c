// All of it on the interface.
namespace Right.PolicyOfInterface;

[TypedClient("https://api.example.com")]
[NoRedirects]
[Error<User>(500)]
public interface IApi
{
    [Get("/x")]
    [AllowStatus(404)]
    Task<string> Find();

    [Post("/x")]
    [Compress]
    Task Add(User user);
}

public sealed record User(int Id, string Login);
