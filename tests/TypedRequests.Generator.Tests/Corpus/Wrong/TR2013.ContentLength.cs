// Counted by the sender.
namespace Wrong.ContentLength;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    [Header("Content-Length", "5")]
//          ^^^^^^^^^^^^^^^^ TR2013
    Task Add(User user);
}

public sealed record User(int Id, string Login);
