// Refit still fails here.
namespace Wrong.EventInTheBase;

public interface IBase
{
    event EventHandler Changed;
//                     ^^^^^^^ TR1006
}

[TypedClient("https://api.example.com")]
public interface IApi : IBase
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
