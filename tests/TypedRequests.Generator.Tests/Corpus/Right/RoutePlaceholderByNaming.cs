// The policy turns perPage into per_page.
namespace Right.RoutePlaceholderByNaming;

[TypedClient("https://api.example.com", Naming = JsonNaming.SnakeCaseLower)]
public interface IApi
{
    [Get("/users/{user_name}/repos{?per_page}")]
    Task<string> List(string userName, int? perPage = null);
}
