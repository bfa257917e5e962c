// Every one after the first.
namespace Wrong.ThreeTokens;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(CancellationToken first, CancellationToken second, CancellationToken third);
//                                                               ^^^^^^ TR1008
//                                                                                         ^^^^^ TR1008
}

public sealed record User(int Id, string Login);
