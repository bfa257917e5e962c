// One level, one value.
namespace Wrong.TwoConstantsOfTheMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Query("page", "1")]
    [Query("page", "2")]
//         ^^^^^^ TR2005
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
