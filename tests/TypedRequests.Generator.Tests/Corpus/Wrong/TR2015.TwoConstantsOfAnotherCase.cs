// Header names have no case.
namespace Wrong.TwoConstantsOfAnotherCase;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "1")]
    [Header("x-a", "2")]
//          ^^^^^ TR2015
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
