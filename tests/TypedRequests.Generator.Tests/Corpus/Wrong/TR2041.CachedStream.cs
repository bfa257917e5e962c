// Events never end.
namespace Wrong.CachedStream;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/changes"), Cached(Seconds = 5)]
//                    ^^^^^^^^^^^^^^^^^^^ TR2041
    IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<string>> Changes();
}
