// The argument would be dropped.
namespace Wrong.PathParameterWithoutPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User> GetUser([Path] int id);
//                                ^^ TR2002
}

public sealed record User(int Id, string Login);
