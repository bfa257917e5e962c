// The constant is elsewhere; the finding is where it is used.
namespace Wrong.BaseFromConstant;

public static class Hosts
{
    public const string Main = "api.example.com";
}

[TypedClient(Hosts.Main)]
//           ^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
