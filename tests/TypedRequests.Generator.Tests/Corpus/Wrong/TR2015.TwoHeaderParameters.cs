// Two arguments.
namespace Wrong.TwoHeaderParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-A")] string first, [Header("X-A")] string second);
//                                                                         ^^^^^^ TR2015
}

public sealed record User(int Id, string Login);
