// On the method.
namespace Wrong.ConstantApiKey;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("x-api-key", "abcdef0123456789")]
//                       ^^^^^^^^^^^^^^^^^^ TR2017
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
