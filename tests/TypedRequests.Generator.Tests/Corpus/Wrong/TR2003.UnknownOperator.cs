// Not an operator of anything.
namespace Wrong.UnknownOperator;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{!id}")]
//                ^ TR2003
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
