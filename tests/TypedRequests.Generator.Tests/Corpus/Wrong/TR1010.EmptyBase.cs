// Empty is not the same as absent.
namespace Wrong.EmptyBase;

[TypedClient("")]
//           ^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
