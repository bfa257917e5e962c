// A value for handlers.
namespace Right.PropertyParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Property("tenant")] string tenant, [Property] int retry);
}
