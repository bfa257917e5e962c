// A body of its own.
namespace Right.DefaultMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<string> Load(int id);

    Task<string> LoadFirst() => Load(1);
}
