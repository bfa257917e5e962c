// A value for handlers.
namespace Right.PropertyParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([RequestProperty("tenant")] string tenant, [RequestProperty] int retry);
}
