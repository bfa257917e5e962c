// The attribute belongs to the interface's method alone.
namespace Wrong.VerbOnAnImplementation;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed class FakeApi : IApi
{
    [Get("/users")]
//   ^^^^^^^^^^^^^ TR1012
    public Task<User[]> List() => Task.FromResult(Array.Empty<User>());
}

public sealed record User(int Id, string Login);
