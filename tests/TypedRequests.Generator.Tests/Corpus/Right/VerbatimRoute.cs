// A verbatim literal.
namespace Right.VerbatimRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get(@"/users/{id}")]
    Task<string> Load(int id);
}
