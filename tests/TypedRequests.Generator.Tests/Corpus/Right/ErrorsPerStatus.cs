// Several bodies of errors.
namespace Right.ErrorsPerStatus;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [Error<User>(404, 409)]
    [Error<string>(422)]
    Task<User> Find();
}

public sealed record User(int Id, string Login);
