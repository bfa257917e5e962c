// Interpolated constants are allowed in attributes.
namespace Wrong.PlaceholderInInterpolatedConstant;

public static class Routes
{
    public const string Users = "/users";
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get($"{Routes.Users}/{{user}}")]
//                          ^^^^ TR2001
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
