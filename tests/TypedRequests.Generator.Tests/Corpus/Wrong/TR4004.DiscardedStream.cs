// A discard disposes of nothing.
namespace Wrong.DiscardedStream;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/photo")]
    Task<Stream> Open();
}

public static class Program
{
    public static async Task Run(IApi api) => _ = await api.Open();
//                                                      ^^^^^^^^^^ TR4004
}
