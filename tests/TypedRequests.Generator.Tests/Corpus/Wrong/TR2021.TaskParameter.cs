// Await it first.
namespace Wrong.TaskParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(Task<string> name);
//                                 ^^^^ TR2021
}

public sealed record User(int Id, string Login);
