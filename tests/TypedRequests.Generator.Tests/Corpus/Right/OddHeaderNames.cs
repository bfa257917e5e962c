// Every character of a token.
namespace Right.OddHeaderNames;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [Header("!#$%&'*+-.^_`|~09azAZ", "1")]
    Task<string> Find();
}
