// Form and parts go together, a body does not.
namespace Wrong.BodyBesidePart;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Part] FilePart photo, [Body] User user);
//                                              ^^^^ TR2006
}

public sealed record User(int Id, string Login);
