// A token is never sent.
namespace Wrong.TokenAsQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query] CancellationToken cancellationToken);
//                                              ^^^^^^^^^^^^^^^^^ TR2021
}

public sealed record User(int Id, string Login);
