// There is no route at all.
namespace Wrong.PathParameterOnUrl;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get]
    Task<User> GetUser([RequestUrl] string url, [Path] int id);
//                                                         ^^ TR2002
}

public sealed record User(int Id, string Login);
