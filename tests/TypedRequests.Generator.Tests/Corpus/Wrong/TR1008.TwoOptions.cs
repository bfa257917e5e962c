// Two sets of options.
namespace Wrong.TwoOptions;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(RequestOptions? first, RequestOptions? second);
//                                                           ^^^^^^ TR1008
}

public sealed record User(int Id, string Login);
