// Whatever it is.
namespace Wrong.TypeParameterInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> Load<T>(T id)
//                       ^^ TR2030
        where T : notnull;
}

public sealed record User(int Id, string Login);
