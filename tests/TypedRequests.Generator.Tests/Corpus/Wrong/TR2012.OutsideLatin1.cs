// No byte for it.
namespace Wrong.OutsideLatin1;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", "日本")]
//                 ^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
