// So are parts.
namespace Wrong.PartOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find([Part] string name);
//                                  ^^^^ TR2007
}

public sealed record User(int Id, string Login);
