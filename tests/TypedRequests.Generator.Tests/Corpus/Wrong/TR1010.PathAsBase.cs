// A path is no address.
namespace Wrong.PathAsBase;

[TypedClient("/api/v1")]
//           ^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
