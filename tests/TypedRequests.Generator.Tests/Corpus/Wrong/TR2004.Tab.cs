// A control character, written as an escape.
namespace Wrong.Tab;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/all\tusers")]
//            ^^ TR2004
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
