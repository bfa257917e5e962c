// Refit falls back to reflection.
namespace Wrong.DictionaryOfObjects;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(Dictionary<string, object> filter);
//                                               ^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
