// With its own type.
namespace Right.StringBodyWithContentType;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/note")]
    Task Set([Body(ContentType = "text/markdown")] string text);
}
