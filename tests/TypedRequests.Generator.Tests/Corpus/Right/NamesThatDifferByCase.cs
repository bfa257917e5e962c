// File systems and hint names compare without case.
namespace Right.NamesThatDifferByCase;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}

[TypedClient("https://api.example.com")]
public interface IAPI
{
    [Get("/users")]
    Task<string> List();
}
