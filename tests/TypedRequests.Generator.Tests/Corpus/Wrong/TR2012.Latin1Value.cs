// A warning: many servers read it as something else.
namespace Wrong.Latin1Value;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "Grüße")]
//                 ^^^^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
