// Unicode escapes.
namespace Right.EscapesInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/\u0061bc/{id}")]
    Task<string> Load(int id);
}
