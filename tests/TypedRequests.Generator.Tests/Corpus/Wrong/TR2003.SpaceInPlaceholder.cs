// A name has no space.
namespace Wrong.SpaceInPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{user id}")]
//                    ^ TR2003
    Task<User> GetUser(int userId);
}

public sealed record User(int Id, string Login);
