// One of the two is meant.
namespace Wrong.RetryAndNoRetry;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users"), Retry, NoRetry]
//                   ^^^^^ TR2029
    Task Add(User user);
}

public sealed record User(int Id, string Login);
