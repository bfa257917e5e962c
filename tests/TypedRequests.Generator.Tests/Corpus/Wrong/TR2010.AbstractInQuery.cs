// Nor has an abstract class.
namespace Wrong.AbstractInQuery;

public abstract class Filter
{
    public string? Name { get; set; }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find([Query] Filter filter);
//                                   ^^^^^^ TR2010
}

public sealed record User(int Id, string Login);
