// And a field of a form.
namespace Right.FormFieldAndPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users/{id}")]
    Task Save([Form] int id, [Form] string name);
}
