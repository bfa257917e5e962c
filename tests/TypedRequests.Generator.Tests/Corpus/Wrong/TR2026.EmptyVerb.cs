// Nothing.
namespace Wrong.EmptyVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("", "/users")]
//              ^^ TR2026
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
