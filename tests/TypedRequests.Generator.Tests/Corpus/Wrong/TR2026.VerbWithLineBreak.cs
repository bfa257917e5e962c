// A header of one's own.
namespace Wrong.VerbWithLineBreak;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("GET\r\n", "/users")]
//              ^^^^^^^^^ TR2026
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
