// Nullable tokens exist.
namespace Right.OptionalToken;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(CancellationToken cancellationToken = default);
}
