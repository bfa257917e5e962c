// Refit drops it in silence.
namespace Wrong.Fragment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users#top")]
//              ^ TR2004
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
