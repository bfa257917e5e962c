// They would collapse.
namespace Wrong.DotsInBase;

[TypedClient("https://api.example.com/a/../b")]
//                                      ^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
