// The token that is wrong, wherever it is written.
namespace Wrong.NamedArgumentsInAnotherOrder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod(route: "/cache/{key}", method: "PUR GE")]
//                                             ^^^^^^^^ TR2026
    Task Purge(string key);

    [HttpMethod(route: "/cache/{key", method: "PURGE")]
//                             ^ TR2003
    Task PurgeAgain(string key);
}
