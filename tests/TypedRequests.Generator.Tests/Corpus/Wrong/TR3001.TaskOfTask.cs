// One task too many.
namespace Wrong.TaskOfTask;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<Task<User>> Load();
//  ^^^^^^^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
