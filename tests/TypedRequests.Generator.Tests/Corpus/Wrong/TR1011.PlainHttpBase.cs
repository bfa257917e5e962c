// Anyone on the way can read it.
namespace Wrong.PlainHttpBase;

[TypedClient("http://api.example.com")]
//           ^^^^^^^^^^^^^^^^^^^^^^^^ TR1011
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
