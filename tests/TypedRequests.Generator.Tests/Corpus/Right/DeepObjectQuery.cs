// An object in brackets.
namespace Right.DeepObjectQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query(Style = QueryStyle.DeepObject)] User filter);
}

public sealed record User(int Id, string Login);
