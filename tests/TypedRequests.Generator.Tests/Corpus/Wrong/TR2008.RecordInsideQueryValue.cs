// A record has no place within a value.
namespace Wrong.RecordInsideQueryValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?$filter=Id eq '{user}'")]
    Task<User[]> List(User user);
//                         ^^^^ TR2008
}

public sealed record User(int Id, string Login);
