// Two credentials.
namespace Wrong.TwoAuths;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(Auth first, Auth second);
//                                     ^^^^^^ TR1008
}

public sealed record User(int Id, string Login);
