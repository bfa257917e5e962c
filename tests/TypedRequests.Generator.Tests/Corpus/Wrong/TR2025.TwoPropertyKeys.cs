// RestEase's rules 022 to 024.
namespace Wrong.TwoPropertyKeys;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([RequestProperty("k")] string first, [RequestProperty("k")] string second);
//                                                                                       ^^^^^^ TR2025
}

public sealed record User(int Id, string Login);
