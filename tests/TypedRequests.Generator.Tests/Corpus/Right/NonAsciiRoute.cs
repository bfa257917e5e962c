// Escaped as UTF-8 by the session.
namespace Right.NonAsciiRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/bücher/{id}")]
    Task<string> Load(int id);
}
