// Nor on HEAD.
namespace Wrong.BodyOnHead;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users")]
    Task Probe([Body] User filter);
//                         ^^^^^^ TR2007
}

public sealed record User(int Id, string Login);
