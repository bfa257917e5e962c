// One's own String and Exception.
namespace Right.TypesNamedLikeTheFramework;

public sealed record String(string Text);
public sealed record Exception(string Message);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/strings/{id}")]
    Task<String> Load(int id);

    [Get("/exceptions/{id}")]
    Task<Exception> Other(int id);
}
