// Not a number at all.
namespace Wrong.TimeoutNaN;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), CallTimeout(double.NaN)]
//                              ^^^^^^^^^^ TR2018
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
