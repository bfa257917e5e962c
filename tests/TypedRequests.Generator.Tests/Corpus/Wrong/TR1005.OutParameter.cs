// There is nothing to write back.
namespace Wrong.OutParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(out int total);
//                            ^^^^^ TR1005
}

public sealed record User(int Id, string Login);
