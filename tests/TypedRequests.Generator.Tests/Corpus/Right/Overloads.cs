// Same name, other parameters.
namespace Right.Overloads;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x/{id}")]
    Task<string> Find(int id);

    [Get("/x/{name}")]
    Task<string> Find(string name);

    [Get("/x")]
    Task<string> Find();
}
