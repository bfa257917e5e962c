// Refit falls back and throws.
namespace Wrong.TwoMarkedBodies;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/users")]
    Task Add([Body] User user, [Body] string note);
//                                           ^^^^ TR2006
}

public sealed record User(int Id, string Login);
