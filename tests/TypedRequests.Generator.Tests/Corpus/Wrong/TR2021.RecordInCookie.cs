// Nor a record.
namespace Wrong.RecordInCookie;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Cookie("a")] User user);
//                                       ^^^^ TR2021
}

public sealed record User(int Id, string Login);
