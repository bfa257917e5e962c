// in and out on a type parameter.
namespace Right.VarianceOfInterface;

public interface IReader<out T>
{
    [Get("/items")]
    IAsyncEnumerable<T> All();
}

[TypedClient("https://api.example.com")]
public interface IUsers : IReader<User>;

public sealed record User(int Id, string Login);
