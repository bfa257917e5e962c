// Already escaped text stays.
namespace Right.EscapedRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/caf%C3%A9/{id}")]
    Task<string> Load(int id);
}
