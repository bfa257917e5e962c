// A single dot as well.
namespace Wrong.CurrentSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/./me")]
//               ^ TR2004
    Task<string> Load();
}
