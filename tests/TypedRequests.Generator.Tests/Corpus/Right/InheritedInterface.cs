// A base with verbs needs no mark.
namespace Right.InheritedInterface;

public interface IBase
{
    [Get("/users")]
    Task<User[]> All();
}

[TypedClient("https://api.example.com")]
public interface IApi : IBase
{
    [Get("/users/{id}")]
    Task<User> One(int id);
}

public sealed record User(int Id, string Login);
