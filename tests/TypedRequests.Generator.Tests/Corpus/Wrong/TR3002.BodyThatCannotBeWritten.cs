// Bodies are checked too.
namespace Wrong.BodyThatCannotBeWritten;

public sealed record Thing(string Name, Action Refresh);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/things")]
    Task Add([Body] Thing thing);
//                        ^^^^^ TR3002
}
