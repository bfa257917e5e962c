// per_page is filled by perPage.
namespace Right.RoutePlaceholderByPolicy;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?per_page}")]
    Task<string> List([Query("per_page")] int? perPage = null);
}
