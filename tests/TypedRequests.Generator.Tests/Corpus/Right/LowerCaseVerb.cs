// A token has case.
namespace Right.LowerCaseVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("purge", "/cache")]
    Task Purge();
}
