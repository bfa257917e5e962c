// All optional.
namespace Right.QueryExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?state,page,tags*}")]
    Task<string> List(string? state = null, int? page = null, string[]? tags = null);
}
