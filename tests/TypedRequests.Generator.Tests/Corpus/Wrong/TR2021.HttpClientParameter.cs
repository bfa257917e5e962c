// The session is the client.
namespace Wrong.HttpClientParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(HttpClient client);
//                               ^^^^^^ TR2021
}

public sealed record User(int Id, string Login);
