// A function cannot be received.
namespace Wrong.DelegateResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Func<User> Load();
//  ^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
