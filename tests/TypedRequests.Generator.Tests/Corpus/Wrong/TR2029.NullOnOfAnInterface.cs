// None of its methods has a nullable result.
namespace Wrong.NullOnOfAnInterface;

[TypedClient("https://api.example.com"), NullOn(404)]
//                                       ^^^^^^^^^^^ TR2029
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
