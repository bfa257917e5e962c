// Refit warns and drops one.
namespace Wrong.TwoTokens;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(CancellationToken first, CancellationToken second);
//                                                               ^^^^^^ TR1008
}

public sealed record User(int Id, string Login);
