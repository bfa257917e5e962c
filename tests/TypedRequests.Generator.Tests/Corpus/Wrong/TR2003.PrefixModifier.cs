// RFC 6570's {id:3}.
namespace Wrong.PrefixModifier;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id:3}")]
//                  ^^ TR2003
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
