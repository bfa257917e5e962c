// ASP.NET's {id:int}.
namespace Wrong.RouteConstraint;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id:int}")]
//                  ^^^^ TR2003
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
