// Refit drops it too.
namespace Wrong.EmptyHeaderName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("")] string value);
//                            ^^ TR2011
}

public sealed record User(int Id, string Login);
