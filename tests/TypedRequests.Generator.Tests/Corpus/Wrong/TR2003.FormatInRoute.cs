// A format stands on the parameter.
namespace Wrong.FormatInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id:B}")]
//                  ^^ TR2003
    Task<User> Load(Guid id);
}

public sealed record User(int Id, string Login);
