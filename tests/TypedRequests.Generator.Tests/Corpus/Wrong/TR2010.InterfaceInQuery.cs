// An interface has members, but not those of the value.
namespace Wrong.InterfaceInQuery;

public interface IFilter
{
    string? Name { get; }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(IFilter filter);
//                            ^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
