// Which?
namespace Wrong.TwoTimeoutParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([CallTimeout] int first, [CallTimeout] TimeSpan second);
//                                                                    ^^^^^^ TR2018
}

public sealed record User(int Id, string Login);
