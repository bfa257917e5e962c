// No JSON for a function.
namespace Wrong.DelegateMember;

public sealed record Thing(string Name, Action Refresh);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<Thing> Load(int id);
//  ^^^^^^^^^^^ TR3002
}
