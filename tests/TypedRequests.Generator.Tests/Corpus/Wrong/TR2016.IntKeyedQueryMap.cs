// Keys are names.
namespace Wrong.IntKeyedQueryMap;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query] Dictionary<int, string> filter);
//                                                    ^^^^^^ TR2016
}

public sealed record User(int Id, string Login);
