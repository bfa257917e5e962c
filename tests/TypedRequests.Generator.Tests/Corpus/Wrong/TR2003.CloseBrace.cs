// The brace was never opened.
namespace Wrong.CloseBrace;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/id}")]
//                 ^ TR2003
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
