// Several parts.
namespace Right.Parts;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/upload")]
    Task Upload([Part] Stream file, [Part("note")] string text, [Part] User meta);
}

public sealed record User(int Id, string Login);
