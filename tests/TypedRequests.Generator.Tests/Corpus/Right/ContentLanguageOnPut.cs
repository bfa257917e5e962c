// Another one.
namespace Right.ContentLanguageOnPut;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/x")]
    Task Add(User user, [Header("Content-Language")] string language);
}

public sealed record User(int Id, string Login);
