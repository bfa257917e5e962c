// Renamed.
namespace Right.PathByAttribute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{user-id}")]
    Task<string> Load([Path("user-id")] int id);
}
