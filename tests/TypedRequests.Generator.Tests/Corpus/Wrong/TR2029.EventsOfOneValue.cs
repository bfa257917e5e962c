// A single value is no stream of events.
namespace Wrong.EventsOfOneValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Events(Reconnect = true)]
//   ^^^^^^^^^^^^^^^^^^^^^^^^ TR2029
    Task<User> Next();
}

public sealed record User(int Id, string Login);
