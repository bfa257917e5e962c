// Names, null and types.
namespace Right.CookieParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Cookie("sid")] string? sid, [Cookie("n")] int n);
}
