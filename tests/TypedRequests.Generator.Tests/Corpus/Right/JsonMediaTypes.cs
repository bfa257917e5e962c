// Media types of JSON go by many names.
namespace Right.JsonMediaTypes;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Body(ContentType = "application/vnd.api+json")] User user);

    [Put("/users")]
    Task Put([Body(ContentType = "text/json; charset=utf-8")] User user);
}

public sealed record User(int Id, string Login);
