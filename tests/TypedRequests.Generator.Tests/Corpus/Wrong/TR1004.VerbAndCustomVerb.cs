// A custom verb counts.
namespace Wrong.VerbAndCustomVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("REPORT", "/users")]
    [Put("/users")]
//   ^^^^^^^^^^^^^ TR1004
    Task List();
}
