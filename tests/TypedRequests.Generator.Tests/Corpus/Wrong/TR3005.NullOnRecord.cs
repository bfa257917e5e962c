// The signature rules out null.
namespace Wrong.NullOnRecord;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [NullOn(404)]
//   ^^^^^^^^^^^ TR3005
    Task<User> Find(int id);
}

public sealed record User(int Id, string Login);
