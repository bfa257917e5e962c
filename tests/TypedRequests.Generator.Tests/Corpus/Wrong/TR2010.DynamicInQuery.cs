// Nor here.
namespace Wrong.DynamicInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(dynamic filter);
//                            ^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
