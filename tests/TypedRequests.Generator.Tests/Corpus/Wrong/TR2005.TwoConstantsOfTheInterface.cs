// The same on the interface.
namespace Wrong.TwoConstantsOfTheInterface;

[TypedClient("https://api.example.com")]
[Query("v", "1")]
[Query("v", "2")]
//     ^^^ TR2005
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
