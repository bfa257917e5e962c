// In its value.
namespace Right.LiteralQueryWithPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?sort={sort}&desc")]
    Task<string> List(string sort);
}
