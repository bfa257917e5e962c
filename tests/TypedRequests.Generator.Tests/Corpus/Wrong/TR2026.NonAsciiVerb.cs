// A token is ASCII.
namespace Wrong.NonAsciiVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("GËT", "/users")]
//              ^^^^^ TR2026
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
