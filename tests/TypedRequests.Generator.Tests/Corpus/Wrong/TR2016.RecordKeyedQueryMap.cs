// Not even if the key could print itself.
namespace Wrong.RecordKeyedQueryMap;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(IDictionary<User, string> filter);
//                                              ^^^^^^ TR2016
}

public sealed record User(int Id, string Login);
