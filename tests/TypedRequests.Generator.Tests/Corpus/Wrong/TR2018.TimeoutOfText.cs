// No number.
namespace Wrong.TimeoutOfText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([CallTimeout] string limit);
//                                         ^^^^^ TR2018
}

public sealed record User(int Id, string Login);
