// Advice: most services want it repeated.
namespace Wrong.CommaJoinedCollection;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?tag}")]
//                ^^^ TR2023
    Task<User[]> List(string[] tag);
}

public sealed record User(int Id, string Login);
