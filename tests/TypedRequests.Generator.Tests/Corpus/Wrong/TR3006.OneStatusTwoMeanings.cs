// 404 is either null or an error.
namespace Wrong.OneStatusTwoMeanings;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [NullOn(404), Error<Refusal>(403, 404)]
//                                    ^^^ TR3006
    Task<User?> Find(int id);
}

public sealed record User(int Id, string Login);

public sealed record Refusal(string Reason);
