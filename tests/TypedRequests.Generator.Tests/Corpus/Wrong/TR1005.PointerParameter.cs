// Not even in unsafe code.
namespace Wrong.PointerParameter;

[TypedClient("https://api.example.com")]
public unsafe interface IApi
{
    [Get("/users")]
    Task<User[]> List(int* id);
//                         ^^ TR1005
}

public sealed record User(int Id, string Login);
