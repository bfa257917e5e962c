// Of cookies too.
namespace Wrong.NameOfACookieMap;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Cookie("a")] Dictionary<string, string> cookies);
//                            ^^^ TR2029
}

public sealed record User(int Id, string Login);
