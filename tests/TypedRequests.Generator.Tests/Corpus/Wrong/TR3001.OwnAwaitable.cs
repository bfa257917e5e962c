// Awaitable by pattern is not enough.
namespace Wrong.OwnAwaitable;

public sealed class Later<T>
{
    public System.Runtime.CompilerServices.TaskAwaiter<T> GetAwaiter() => default;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Later<User> Load();
//  ^^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
