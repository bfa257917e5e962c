// Two placeholders in one value.
namespace Right.RangeInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?created={from}..{to}")]
    Task<string> List(DateOnly from, DateOnly to);
}
