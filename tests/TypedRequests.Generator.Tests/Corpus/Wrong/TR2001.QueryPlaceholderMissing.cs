// A query expression names its arguments too.
namespace Wrong.QueryPlaceholderMissing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?state,pgae}")]
//                      ^^^^ TR2001
    Task<User[]> List(string? state, int? page);
}

public sealed record User(int Id, string Login);
