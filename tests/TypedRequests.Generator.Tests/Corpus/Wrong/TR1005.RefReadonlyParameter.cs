// The C# 12 form of the same.
namespace Wrong.RefReadonlyParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser(ref readonly Guid id);
//                                       ^^ TR1005
}

public sealed record User(int Id, string Login);
