// %20.
namespace Wrong.Space;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/all users")]
//            ^ TR2004
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
