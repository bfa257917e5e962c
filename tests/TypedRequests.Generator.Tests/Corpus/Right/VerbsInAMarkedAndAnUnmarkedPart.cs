// A base of a base is found.
namespace Right.VerbsInAMarkedAndAnUnmarkedPart;

public interface IRoot
{
    [Get("/root")]
    Task<string> Root();
}

public interface IMiddle : IRoot
{
    [Get("/middle")]
    Task<string> Middle();
}

[TypedClient("https://api.example.com")]
public interface IApi : IMiddle;
