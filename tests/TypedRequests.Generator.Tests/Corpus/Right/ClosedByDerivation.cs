// A generic base closed by a marked interface.
namespace Right.ClosedByDerivation;

public interface IRepository<T>
{
    [Get("/items/{id}")]
    Task<T> Load(int id);

    [Post("/items")]
    Task Add([Body] T item);
}

[TypedClient("https://api.example.com")]
public interface IUsers : IRepository<User>;

public sealed record User(int Id, string Login);
