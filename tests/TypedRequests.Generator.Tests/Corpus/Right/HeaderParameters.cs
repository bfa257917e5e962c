// Names, null and types.
namespace Right.HeaderParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Header("X-A")] string? a, [Header("X-B")] int b, [Header("X-C")] Guid? c, [Header("If-Modified-Since")] DateTimeOffset d);
}
