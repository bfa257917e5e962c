// No name inside. Refit fails at the first call.
namespace Wrong.EmptyBraces;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{}")]
//                ^ TR2003
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
