// A property of the client fills a placeholder of the query; a name of the route is written before its placeholder.
namespace Right.QueryPropertyInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Query]
    string? Tenant { get; set; }

    [Get("/users{?tenant}")]
    Task<string> List(CancellationToken cancellationToken = default);

    [Get("/users?q={text}&from={day}&to={day}&Stra%C3%9Fe={street}")]
    Task<string> Find([Query("q")] string search, DateOnly day, string street, CancellationToken cancellationToken = default);
}
