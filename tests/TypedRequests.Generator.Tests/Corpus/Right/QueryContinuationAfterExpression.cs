// After an expression.
namespace Right.QueryContinuationAfterExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?a}{&b}")]
    Task<string> List(string? a = null, string? b = null);
}
