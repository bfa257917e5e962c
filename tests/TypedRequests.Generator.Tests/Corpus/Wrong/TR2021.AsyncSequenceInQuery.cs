// Not before it is read.
namespace Wrong.AsyncSequenceInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(IAsyncEnumerable<int> ids);
//                                          ^^^ TR2021
}

public sealed record User(int Id, string Login);
