// A place in memory is nothing to send.
namespace Wrong.RefProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    ref string Tenant { get; }
//             ^^^^^^ TR1007

    [Query]
    Span<char> Filter { get; }
//             ^^^^^^ TR1007

    [Get("/users")]
    Task<string> List();
}
