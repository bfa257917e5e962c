// Dispose is known.
namespace Right.DisposableClient;

[TypedClient("https://api.example.com")]
public interface IApi : IDisposable
{
    [Get("/users")]
    Task<string> List();
}
