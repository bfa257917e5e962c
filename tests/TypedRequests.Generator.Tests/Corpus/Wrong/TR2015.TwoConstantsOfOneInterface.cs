// The second wins, so why the first?
namespace Wrong.TwoConstantsOfOneInterface;

[TypedClient("https://api.example.com")]
[Header("X-A", "1")]
[Header("X-A", "2")]
//      ^^^^^ TR2015
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
