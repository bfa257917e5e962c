// The header's argument fills the placeholder of its name.
namespace Right.HeaderAndPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/tenants/{tenant}/users")]
    Task<string> List([Header("X-Tenant")] string tenant);
}
