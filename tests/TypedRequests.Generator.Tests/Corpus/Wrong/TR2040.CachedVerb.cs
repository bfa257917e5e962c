// An interface's [Cached] is for its GETs; on these it stands by itself.
namespace Wrong.CachedVerb;

[TypedClient("https://api.example.com"), Cached(Seconds = 60)]
public interface IApi
{
    [Head("/users"), Cached]
//                   ^^^^^^ TR2040
    Task<Response> Look();

    [Put("/users"), Cached(Seconds = 5, Force = true)]
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR2040
    Task Replace(string text);
}
