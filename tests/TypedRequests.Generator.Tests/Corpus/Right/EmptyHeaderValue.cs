// Empty is a value.
namespace Right.EmptyHeaderValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [Header("X-A", "")]
    Task<string> Find();
}
