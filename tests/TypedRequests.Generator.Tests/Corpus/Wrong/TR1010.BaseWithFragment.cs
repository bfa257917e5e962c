// A fragment is never sent.
namespace Wrong.BaseWithFragment;

[TypedClient("https://api.example.com/v1#top")]
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
