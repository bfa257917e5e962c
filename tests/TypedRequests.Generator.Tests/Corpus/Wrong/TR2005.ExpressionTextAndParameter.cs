// Text behind an expression counts too.
namespace Wrong.ExpressionTextAndParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?q}&page=1")]
//                   ^^^^ TR2005
    Task<User[]> List(string q, int page);
}

public sealed record User(int Id, string Login);
