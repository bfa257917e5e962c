// A default of null makes it likely.
namespace Wrong.NullableWithDefault;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(Guid? id = null);
//                           ^^ TR2009
}

public sealed record User(int Id, string Login);
