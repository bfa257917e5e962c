// It would be stripped on the way.
namespace Wrong.LeadingSpace;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("X-A", " a")]
//                 ^^^^ TR2012
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
