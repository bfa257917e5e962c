// The data of server-sent events is a union.
namespace Right.UnionOfEvents;

[JsonUnion]
public abstract record Happening
{
    public sealed record Started(string Id) : Happening
    {
        [JsonConst] public const string Type = "started";
    }

    public sealed record Ended(string Id, bool Ok) : Happening
    {
        [JsonConst] public const string Type = "ended";
    }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/events"), Events(Terminator = "[DONE]")]
    IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<Happening>> Listen();
}
