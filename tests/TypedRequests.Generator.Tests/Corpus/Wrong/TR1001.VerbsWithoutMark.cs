// The attribute that asks for a client was forgotten.
namespace Wrong.VerbsWithoutMark;

public interface IApi
//               ^^^^ TR1001
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
