// In every package made of it.
namespace Wrong.ConstantAuthorization;

[TypedClient("https://api.example.com")]
[Header("Authorization", "Bearer abcdef0123456789")]
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^ TR2017
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
