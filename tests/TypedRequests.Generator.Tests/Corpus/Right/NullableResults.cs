// Null where it may be.
namespace Right.NullableResults;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/1")]
    Task<User?> A();

    [Get("/2")]
    [NullOn(404, 410)]
    Task<int?> B();

    [Get("/3")]
    [NullOn(404)]
    Task<string?> C();

    [Get("/4")]
    [NullOn(404)]
    Task<IReadOnlyList<User>?> D();
}

public sealed record User(int Id, string Login);
