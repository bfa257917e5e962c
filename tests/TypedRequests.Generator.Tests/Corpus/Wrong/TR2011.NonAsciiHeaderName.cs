// A token is ASCII.
namespace Wrong.NonAsciiHeaderName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-Größe")] string size);
//                            ^^^^^^^^^ TR2011
}

public sealed record User(int Id, string Login);
