// A media type has two halves.
namespace Wrong.ContentTypeWithoutSlash;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Body(ContentType = "json")] User user);
//                               ^^^^^^ TR2012
}

public sealed record User(int Id, string Login);
