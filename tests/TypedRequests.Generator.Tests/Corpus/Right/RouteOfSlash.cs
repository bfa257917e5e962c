// The root.
namespace Right.RouteOfSlash;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/")]
    Task<string> Root();
}
