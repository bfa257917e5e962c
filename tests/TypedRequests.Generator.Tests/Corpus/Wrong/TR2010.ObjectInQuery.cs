// No member list.
namespace Wrong.ObjectInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(object filter);
//                           ^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
