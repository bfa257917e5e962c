// One letter too few: Refit throws at the first call.
namespace Wrong.MisspelledPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{userI}")]
//                ^^^^^ TR2001
    Task<User> GetUser(int userId);
}

public sealed record User(int Id, string Login);
