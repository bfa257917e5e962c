// Encoded, it is still a parent segment.
namespace Wrong.EncodedParentSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/%2e%2E/admin")]
//               ^^^^^^ TR2004
    Task<string> Load();
}
