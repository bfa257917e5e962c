// Refit's form of name and value.
namespace Wrong.ColonInHeaderName;

[TypedClient("https://api.example.com")]
[Header("User-Agent: foo", "bar")]
//      ^^^^^^^^^^^^^^^^^ TR2011
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
