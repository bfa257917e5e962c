// Nowhere to go.
namespace Wrong.BaseWithoutHost;

[TypedClient("https://")]
//           ^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
