// Numbers and spans.
namespace Right.TimeoutParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> A([Timeout] int seconds);

    [Get("/y")]
    Task<string> B([Timeout] double? seconds = null);

    [Get("/z")]
    Task<string> C([Timeout] TimeSpan? timeout = null);
}
