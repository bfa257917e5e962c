// Two addresses.
namespace Wrong.TwoUrls;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get]
    Task<User[]> List([RequestUrl] Uri first, [RequestUrl] Uri second);
//                                                             ^^^^^^ TR2019
}

public sealed record User(int Id, string Login);
