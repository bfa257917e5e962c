// Inside an internal record.
namespace Right.NestedInAnInternalRecord;

internal sealed record Outer(int X)
{
    [TypedClient("https://api.example.com")]
    public interface IInner
    {
        [Get("/users")]
        Task<string> List();
    }
}
