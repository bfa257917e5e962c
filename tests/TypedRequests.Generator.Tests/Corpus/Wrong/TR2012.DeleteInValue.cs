// DEL is a control.
namespace Wrong.DeleteInValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "a\u007fb")]
//                 ^^^^^^^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
