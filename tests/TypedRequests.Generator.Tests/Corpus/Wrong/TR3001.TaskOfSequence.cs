// The sequence is asynchronous already.
namespace Wrong.TaskOfSequence;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<IAsyncEnumerable<User>> Load();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
