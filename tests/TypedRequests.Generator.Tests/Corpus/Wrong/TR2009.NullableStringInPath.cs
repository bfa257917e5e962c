// Refit sends /a//b.
namespace Wrong.NullableStringInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{login}/posts")]
    Task<string> Posts(string? login);
//                             ^^^^^ TR2009
}
