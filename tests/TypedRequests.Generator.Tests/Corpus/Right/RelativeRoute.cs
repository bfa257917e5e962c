// Without the leading slash.
namespace Right.RelativeRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("users")]
    Task<string> List();
}
