// Query names have case.
namespace Right.QueryCaseMatters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List([Query("a")] int lower, [Query("A")] int upper);
}
