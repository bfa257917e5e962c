// Refit and RestEase differ; a property has to fill it.
namespace Wrong.PlaceholderOfNoProperty;

[TypedClient("https://api.example.com/{version}")]
//                                     ^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
