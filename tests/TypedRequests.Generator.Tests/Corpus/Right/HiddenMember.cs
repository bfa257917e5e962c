// new hides the base's method; both are implemented.
namespace Right.HiddenMember;

public interface IBase
{
    [Get("/a")]
    Task<string> Load();
}

[TypedClient("https://api.example.com")]
public interface IApi : IBase
{
    [Get("/b")]
    new Task<string> Load();
}
