// Refit's {user.Id}: here a dot is a part of the name.
namespace Wrong.DottedName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{user.Id}")]
//                ^^^^^^^ TR2001
    Task<string> Find(User user);
}

public sealed record User(int Id, string Login);
