// A verb of one's own may have a body.
namespace Right.CustomVerbWithBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("QUERY", "/users")]
    Task<User[]> Query([Body] User filter);
}

public sealed record User(int Id, string Login);
