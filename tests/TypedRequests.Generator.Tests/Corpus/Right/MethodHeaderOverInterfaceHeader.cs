// Levels are the rule.
namespace Right.MethodHeaderOverInterfaceHeader;

[TypedClient("https://api.example.com")]
[Header("X-A", "1")]
[Query("v", "1")]
[Cookie("c", "1")]
public interface IApi
{
    [Get("/x")]
    [Header("X-A", "2")]
    [Query("v", "2")]
    [Cookie("c", "2")]
    Task<string> Find([Header("X-A")] string? a = null, [Query("v")] string? v = null, [Cookie("c")] string? c = null);
}
