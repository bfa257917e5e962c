// Names are compared by case.
namespace Wrong.PlaceholderOfAnotherCase;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{UserId}")]
//                ^^^^^^ TR2001
    Task<User> GetUser(int userId);
}

public sealed record User(int Id, string Login);
