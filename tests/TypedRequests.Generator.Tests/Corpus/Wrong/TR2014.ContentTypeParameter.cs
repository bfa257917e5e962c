// On a parameter.
namespace Wrong.ContentTypeParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("Content-Type")] string type);
//                            ^^^^^^^^^^^^^^ TR2014
}

public sealed record User(int Id, string Login);
