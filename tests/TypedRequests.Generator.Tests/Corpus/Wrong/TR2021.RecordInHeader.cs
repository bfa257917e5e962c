// A header is one line of text.
namespace Wrong.RecordInHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-A")] User user);
//                                         ^^^^ TR2021
}

public sealed record User(int Id, string Login);
