// A list of records beside a body.
namespace Wrong.RecordsBesideBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Patch("/users")]
    Task Add([Body] User user, List<User> more);
//                                        ^^^^ TR2006
}

public sealed record User(int Id, string Login);
