// It grows with each level.
namespace Wrong.EndlessGeneric;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(Inf<int> filter);
//                             ^^^^^^ TR3002
}

public sealed record Inf<T>(T Value, Inf<Inf<T>>? Next);

public sealed record User(int Id, string Login);
