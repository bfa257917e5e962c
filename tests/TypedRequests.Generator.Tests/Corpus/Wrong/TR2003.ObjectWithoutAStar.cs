// RFC 6570 would join the names and values of an object.
namespace Wrong.ObjectWithoutAStar;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?filter}")]
//                ^^^^^^ TR2003
    Task<string> Find(Filter filter);
}

public sealed record Filter(string? Name);
