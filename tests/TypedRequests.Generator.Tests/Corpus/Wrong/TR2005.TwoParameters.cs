// Both are called q.
namespace Wrong.TwoParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query("q")] string first, [Query("q")] string second);
//                                                                   ^^^^^^ TR2005
}

public sealed record User(int Id, string Login);
