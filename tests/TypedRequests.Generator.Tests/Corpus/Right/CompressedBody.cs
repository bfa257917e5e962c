// By the default coding and by another.
namespace Right.CompressedBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/a")]
    [Compress]
    Task A(User user);

    [Post("/b")]
    [Compress("br")]
    Task B(User user);
}

public sealed record User(int Id, string Login);
