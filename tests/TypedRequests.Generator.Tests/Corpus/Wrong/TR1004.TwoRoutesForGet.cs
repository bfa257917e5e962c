// Two routes are two methods.
namespace Wrong.TwoRoutesForGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), Get("/people")]
//                  ^^^^^^^^^^^^^^ TR1004
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
