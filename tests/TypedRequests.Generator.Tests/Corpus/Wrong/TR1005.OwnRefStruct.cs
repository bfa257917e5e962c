// Any ref struct.
namespace Wrong.OwnRefStruct;

public ref struct Slice;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(Slice slice);
//                          ^^^^^ TR1005
}

public sealed record User(int Id, string Login);
