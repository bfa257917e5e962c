// The base address itself.
namespace Right.EmptyRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("")]
    Task<string> Root();
}
