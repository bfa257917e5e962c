// One argument, two places.
namespace Right.OneNameInPathAndQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}?self={id}")]
    Task<string> Load(int id);
}
