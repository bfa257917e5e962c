// One argument, two places.
namespace Right.PlaceholderUsedTwice;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}/friends/{id}")]
    Task<string> Load(int id);
}
