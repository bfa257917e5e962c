// A bare T is looked up at the call, where it is checked.
namespace Right.GenericMethodByRegistry;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<T> Load<T>(int id);

    [Put("/things/{id}")]
    Task Save<T>(int id, [Body] T value);
}
