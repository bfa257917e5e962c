// So is its asynchronous twin.
namespace Right.AsyncDisposableClient;

[TypedClient("https://api.example.com")]
public interface IApi : IDisposable, IAsyncDisposable
{
    [Get("/users")]
    Task<string> List();
}
