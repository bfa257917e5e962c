// A list of records has no flat names.
namespace Wrong.CollectionOfRecords;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(User[] filters);
//                           ^^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
