// Only HTTP is spoken here.
namespace Wrong.OtherScheme;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("ftp://files.example.com/users")]
//        ^^^ TR2004
    Task<User> First();
}

public sealed record User(int Id, string Login);
