// Two levels down.
namespace Wrong.ObjectMemberInQuery;

public sealed record Filter(string Name, Extra Extra);
public sealed record Extra(object Value);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(Filter filter);
//                           ^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
