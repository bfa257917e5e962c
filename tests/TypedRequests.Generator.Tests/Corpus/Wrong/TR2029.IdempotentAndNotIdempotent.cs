// One of the two is meant.
namespace Wrong.IdempotentAndNotIdempotent;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users"), Idempotent, NotIdempotent]
//                   ^^^^^^^^^^ TR2029
    Task Add(User user);
}

public sealed record User(int Id, string Login);
