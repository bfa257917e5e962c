// With internal types in the signatures.
namespace Right.InternalInterface;

internal sealed record Secret(string Name);

[TypedClient("https://api.example.com")]
internal interface IApi
{
    [Get("/users/{id}")]
    Task<Secret> Load(int id);

    [Post("/users")]
    Task Add(Secret secret);
}
