// A constant in front shifts nothing.
namespace Wrong.PlaceholderAfterConstant;

public static class Routes
{
    public const string Users = "/api/v2/users";
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get(Routes.Users + "/{user}")]
//                         ^^^^ TR2001
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
