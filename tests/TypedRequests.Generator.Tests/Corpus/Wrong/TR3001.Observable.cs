// Not a task.
namespace Wrong.Observable;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    IObservable<User> Watch();
//  ^^^^^^^^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
