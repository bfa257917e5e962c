// Nobody but the interface itself calls it.
namespace Wrong.PrivateMethodWithABody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
//   ^^^^^^^^^^^^^ TR1012
    private Task<string> List() => Task.FromResult("");

    [Get("/health")]
//   ^^^^^^^^^^^^^^ TR1012
    sealed Task<string> Health() => List();

    [Get("/ready")]
    Task<string> Ready();
}
