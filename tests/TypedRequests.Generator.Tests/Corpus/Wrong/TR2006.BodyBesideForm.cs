// One or the other.
namespace Wrong.BodyBesideForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Body] User user, [Form] string note);
//                                           ^^^^ TR2006
}

public sealed record User(int Id, string Login);
