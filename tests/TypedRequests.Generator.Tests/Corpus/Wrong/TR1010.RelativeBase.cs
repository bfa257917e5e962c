// The scheme is missing.
namespace Wrong.RelativeBase;

[TypedClient("api.example.com")]
//           ^^^^^^^^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
