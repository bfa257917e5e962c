// Nor on OPTIONS.
namespace Wrong.BodyOnOptions;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Options("/users")]
    Task Probe([Body] User filter);
//                         ^^^^^^ TR2007
}

public sealed record User(int Id, string Login);
