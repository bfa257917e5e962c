// With names of its own.
namespace Right.EnumWithNames;

public enum State
{
    Open,

    [Name("in-progress")]
    InProgress,
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/issues/{state}")]
    Task<string> Load(State state, State? other = null);
}
