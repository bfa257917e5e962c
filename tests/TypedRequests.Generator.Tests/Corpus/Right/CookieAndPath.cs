// So does a cookie's.
namespace Right.CookieAndPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/tenants/{tenant}/users")]
    Task<string> List([Cookie("tenant")] string tenant);
}
