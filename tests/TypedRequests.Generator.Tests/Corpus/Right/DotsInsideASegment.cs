// Not a dot segment.
namespace Right.DotsInsideASegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/v1.2/...more/users..json")]
    Task<string> Load();
}
