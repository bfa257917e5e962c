// The parameter's own name counts as well.
namespace Right.RoutePlaceholderByNamingAsWritten;

[TypedClient("https://api.example.com", Naming = JsonNaming.KebabCaseLower)]
public interface IApi
{
    [Get("/users/{userName}")]
    Task<string> List(string userName);
}
