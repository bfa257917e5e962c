// Twice in one route.
namespace Wrong.ExpressionNamesItTwice;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?page,page}")]
//                     ^^^^ TR2005
    Task<User[]> List(int page);
}

public sealed record User(int Id, string Login);
