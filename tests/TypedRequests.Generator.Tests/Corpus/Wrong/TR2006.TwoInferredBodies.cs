// Two complex types on POST. ZeroAlloc drops the second.
namespace Wrong.TwoInferredBodies;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add(User user, User friend);
//                           ^^^^^^ TR2006
}

public sealed record User(int Id, string Login);
