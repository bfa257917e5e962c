// Text as a body.
namespace Right.StringBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/note")]
    Task Set([Body] string text);
}
