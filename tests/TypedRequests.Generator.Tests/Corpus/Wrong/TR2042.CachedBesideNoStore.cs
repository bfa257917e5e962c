// Both on the interface.
namespace Wrong.CachedBesideNoStore;

[TypedClient("https://api.example.com"), NoCache, Cached]
//                                                ^^^^^^ TR2042
public interface IApi
{
    [Get("/users")]
    Task<string> Users();
}
