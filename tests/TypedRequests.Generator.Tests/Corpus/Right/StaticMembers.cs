// Left alone.
namespace Right.StaticMembers;

[TypedClient("https://api.example.com")]
public interface IApi
{
    static string Name => "api";

    const int Page = 10;

    static int Twice(int x) => x * 2;

    static event EventHandler? Changed;

    [Get("/users")]
    Task<string> List(int page = Page);

    static void Raise() => Changed?.Invoke(null, EventArgs.Empty);
}
