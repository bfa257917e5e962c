// Refit's RF012.
namespace Wrong.BodyBesideParts;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Part] Stream file, [Body] User user);
//                                           ^^^^ TR2006
}

public sealed record User(int Id, string Login);
