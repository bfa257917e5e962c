// On a property.
namespace Wrong.KeepAliveProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("Keep-Alive")]
//          ^^^^^^^^^^^^ TR2013
    string? KeepAlive { get; set; }

    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
