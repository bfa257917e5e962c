// user_name is filled by userName, not by name.
namespace Wrong.PlaceholderUnderNamingPolicy;

[TypedClient("https://api.example.com", Naming = JsonNaming.SnakeCaseLower)]
public interface IApi
{
    [Get("/users/{user_name}")]
//                ^^^^^^^^^ TR2001
    Task<User> GetUser(string name);
}

public sealed record User(int Id, string Login);
