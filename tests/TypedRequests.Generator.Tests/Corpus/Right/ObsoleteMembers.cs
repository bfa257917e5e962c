// Marked obsolete, called by nobody.
namespace Right.ObsoleteMembers;

[TypedClient("https://api.example.com")]
[Obsolete("Use the other one.")]
public interface IApi
{
    [Get("/users")]
    [Obsolete("Use nothing.")]
    Task<string> List();
}
