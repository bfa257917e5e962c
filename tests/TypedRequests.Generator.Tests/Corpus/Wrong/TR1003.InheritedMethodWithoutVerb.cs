// The mistake is in the base, and that is where it is shown.
namespace Wrong.InheritedMethodWithoutVerb;

public interface IBase
{
    Task<User> One(int id);
//             ^^^ TR1003
}

[TypedClient("https://api.example.com")]
public interface IApi : IBase
{
    [Get("/users")]
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
