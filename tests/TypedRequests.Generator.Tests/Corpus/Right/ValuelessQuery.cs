// A flag.
namespace Right.ValuelessQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query(Valueless = true)] bool archived);
}
