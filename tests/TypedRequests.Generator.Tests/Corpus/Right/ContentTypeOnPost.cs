// A content header with content.
namespace Right.ContentTypeOnPost;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/x")]
    [Header("Content-Type", "application/vnd.example+json")]
    Task Add(User user);
}

public sealed record User(int Id, string Login);
