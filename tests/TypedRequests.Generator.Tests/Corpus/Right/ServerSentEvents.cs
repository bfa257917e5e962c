// A stream of events.
namespace Right.ServerSentEvents;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<User>> Watch();
}

public sealed record User(int Id, string Login);
