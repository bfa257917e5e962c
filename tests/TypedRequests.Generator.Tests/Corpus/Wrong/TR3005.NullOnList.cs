// Nor a list.
namespace Wrong.NullOnList;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [NullOn(404)]
//   ^^^^^^^^^^^ TR3005
    Task<IReadOnlyList<User>> List();
}

public sealed record User(int Id, string Login);
