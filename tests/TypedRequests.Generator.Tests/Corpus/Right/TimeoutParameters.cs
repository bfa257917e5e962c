// Numbers and spans.
namespace Right.TimeoutParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> A([CallTimeout] int seconds);

    [Get("/y")]
    Task<string> B([CallTimeout] double? seconds = null);

    [Get("/z")]
    Task<string> C([CallTimeout] TimeSpan? timeout = null);
}
