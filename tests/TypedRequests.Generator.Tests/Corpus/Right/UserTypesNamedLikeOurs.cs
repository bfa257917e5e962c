// One's own Session and Response.
namespace Right.UserTypesNamedLikeOurs;

public sealed record Session(string Name);
public sealed record Response(string Text);
public sealed record Task2(int Id);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/sessions/{id}")]
    Task<Session> Load(int id);

    [Get("/responses/{id}")]
    Task<Response> Other(int id);
}
