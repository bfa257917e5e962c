// On the interface, and what is no number of seconds.
namespace Wrong.BadCacheLifetime;

[TypedClient("https://api.example.com")]
[Cached(Seconds = double.NaN)]
//                ^^^^^^^^^^ TR2043
public interface IApi
{
    [Get("/users"), Cached(Seconds = 1e9)]
//                                   ^^^ TR2043
    Task<string> Users();
}
