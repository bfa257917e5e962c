// A closed generic record.
namespace Right.GenericRecord;

public sealed record Page<T>(IReadOnlyList<T> Items, int Total);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<Page<User>> Users();

    [Get("/names")]
    Task<Page<string>> Names();
}

public sealed record User(int Id, string Login);
