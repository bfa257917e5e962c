// The transport's.
namespace Wrong.UpgradeHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Header("Upgrade", "h2c")]
//          ^^^^^^^^^ TR2013
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
