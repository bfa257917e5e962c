// No form without a style.
namespace Wrong.MapOfRecords;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(Dictionary<string, User> users);
//                                             ^^^^^ TR2010
}

public sealed record User(int Id, string Login);
