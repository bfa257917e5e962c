// Types inside the interface.
namespace Right.NestedTypesInside;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things")]
    Task<Thing> Load(Kind kind);

    public sealed record Thing(string Name);

    public enum Kind
    {
        Small,
        Large,
    }
}
