// A header is one line of text.
namespace Wrong.TypeParameterInHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User> Load<T>([Header("X-Id")] T id)
//                                        ^^ TR2030
        where T : class;
}

public sealed record User(int Id, string Login);
