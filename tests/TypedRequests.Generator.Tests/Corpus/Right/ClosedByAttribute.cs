// Closed at the assembly.
[assembly: ClosedClient(typeof(Right.ClosedByAttribute.IClosedRepository<string>))]

namespace Right.ClosedByAttribute;

[TypedClient("https://api.example.com")]
public interface IClosedRepository<T>
{
    [Get("/items/{id}")]
    Task<T> Load(int id);
}
