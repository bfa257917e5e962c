// Refit's generated file does not compile.
namespace Wrong.RefParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(ref int id);
//                             ^^ TR1005
}

public sealed record User(int Id, string Login);
