// After literal query text.
namespace Right.QueryContinuation;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?fixed=1{&page}")]
    Task<string> List(int? page = null);
}
