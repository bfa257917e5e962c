// Twenty-four days.
namespace Right.LongestTimeout;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), CallTimeout(2147483)]
    Task<string> List([CallTimeout] long seconds);
}
