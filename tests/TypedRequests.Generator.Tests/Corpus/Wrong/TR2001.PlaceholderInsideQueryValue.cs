// Within a value it needs a parameter too.
namespace Wrong.PlaceholderInsideQueryValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?$filter=Id eq '{id}'")]
//                               ^^ TR2001
    Task<User[]> List(int number);
}

public sealed record User(int Id, string Login);
