// Nothing at all fills it.
namespace Wrong.PlaceholderWithoutAnyParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}/posts")]
//                ^^ TR2001
    Task<User[]> Posts();
}

public sealed record User(int Id, string Login);
