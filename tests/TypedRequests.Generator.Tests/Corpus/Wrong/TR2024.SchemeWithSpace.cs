// A scheme is one word.
namespace Wrong.SchemeWithSpace;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Auth("Token token=")] string token);
//                          ^^^^^^^^^^^^^^ TR2024
}

public sealed record User(int Id, string Login);
