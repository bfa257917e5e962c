// A record flattens into the query.
namespace Right.ComplexTypeOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find(User filter);
}

public sealed record User(int Id, string Login);
