// An enumerator is no JSON.
namespace Wrong.EnumeratorResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    IEnumerator<User> Load();
//  ^^^^^^^^^^^^^^^^^ TR3002
}

public sealed record User(int Id, string Login);
