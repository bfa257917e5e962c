// A client implements what an instance has.
namespace Wrong.StaticMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
//   ^^^^^^^^^^^^^ TR1012
    static Task<string> List() => Task.FromResult("");

    [Get("/health")]
    Task<string> Health();
}
