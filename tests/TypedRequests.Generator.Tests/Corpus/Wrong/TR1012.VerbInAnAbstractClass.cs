// Only interfaces have clients.
namespace Wrong.VerbInAnAbstractClass;

public abstract class Api
{
    [Get("/users")]
//   ^^^^^^^^^^^^^ TR1012
    public abstract Task<User[]> List();
}

public sealed record User(int Id, string Login);
