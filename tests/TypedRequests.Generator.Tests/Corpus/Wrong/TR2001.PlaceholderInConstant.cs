// The text is elsewhere; the caret sits where it is used.
namespace Wrong.PlaceholderInConstant;

public static class Routes
{
    public const string User = "/users/{user}";
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get(Routes.User)]
//       ^^^^^^^^^^^ TR2001
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
