// A function cannot travel.
namespace Wrong.DelegateParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(Func<User, bool> filter);
//                                     ^^^^^^ TR2021
}

public sealed record User(int Id, string Login);
