// A prefix for the members.
namespace Right.PrefixedQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query(Prefix = "filter.")] User filter);
}

public sealed record User(int Id, string Login);
