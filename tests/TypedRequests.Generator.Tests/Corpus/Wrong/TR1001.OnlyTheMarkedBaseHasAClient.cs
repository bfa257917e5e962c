// Marking the base does not mark the derived interface that adds verbs.
namespace Wrong.OnlyTheMarkedBaseHasAClient;

[TypedClient("https://api.example.com")]
public interface IBase
{
    [Get("/users")]
    Task<User[]> List();
}

public interface IDerived : IBase
//               ^^^^^^^^ TR1001
{
    [Get("/users/{id}")]
    Task<User> One(int id);
}

public sealed record User(int Id, string Login);
