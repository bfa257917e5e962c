// The start of an injected header.
namespace Wrong.LineBreak;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/all\rusers")]
//            ^^ TR2004
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
