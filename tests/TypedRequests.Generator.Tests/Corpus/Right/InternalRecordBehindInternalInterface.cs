// Nothing public at all.
namespace Right.InternalRecordBehindInternalInterface;

internal static class Outer
{
    internal sealed record Thing(string Name);

    [TypedClient("https://api.example.com")]
    internal interface IApi
    {
        [Get("/things")]
        Task<Thing> Load();
    }
}
