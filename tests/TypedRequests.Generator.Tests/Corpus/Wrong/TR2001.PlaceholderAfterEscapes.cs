// An escape is six characters in source and one in the route.
namespace Wrong.PlaceholderAfterEscapes;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/b\u00fccher/\x7Bid\x7D/{user}")]
//                                 ^^^^ TR2001
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
