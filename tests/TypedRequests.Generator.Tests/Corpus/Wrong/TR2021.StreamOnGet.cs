// Refit flattens it and fails at run time.
namespace Wrong.StreamOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(Stream data);
//                           ^^^^ TR2021
}

public sealed record User(int Id, string Login);
