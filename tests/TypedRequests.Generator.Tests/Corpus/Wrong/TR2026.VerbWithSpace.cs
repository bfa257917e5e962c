// The rest of the request line.
namespace Wrong.VerbWithSpace;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("GET /", "/users")]
//              ^^^^^^^ TR2026
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
