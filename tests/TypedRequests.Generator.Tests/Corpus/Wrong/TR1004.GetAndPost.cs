// Which one would be sent?
namespace Wrong.GetAndPost;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Post("/users")]
//   ^^^^^^^^^^^^^^ TR1004
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
