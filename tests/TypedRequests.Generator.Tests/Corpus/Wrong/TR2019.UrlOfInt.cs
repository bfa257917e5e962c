// Neither string nor Uri.
namespace Wrong.UrlOfInt;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get]
    Task<User[]> List([RequestUrl] int url);
//                                     ^^^ TR2019
}

public sealed record User(int Id, string Login);
