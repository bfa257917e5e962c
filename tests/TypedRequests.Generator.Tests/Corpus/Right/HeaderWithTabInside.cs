// A tab between words is allowed.
namespace Right.HeaderWithTabInside;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [Header("X-A", "a\tb")]
    Task<string> Find();
}
