// HttpContent is a body by its type.
namespace Wrong.ContentBesideBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add(HttpContent content, [Body] User user);
//                                            ^^^^ TR2006
}

public sealed record User(int Id, string Login);
