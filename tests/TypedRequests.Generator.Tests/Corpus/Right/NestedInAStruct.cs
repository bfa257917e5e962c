// Inside a struct.
namespace Right.NestedInAStruct;

public struct Outer
{
    [TypedClient("https://api.example.com")]
    internal interface IInner
    {
        [Get("/users")]
        Task<string> List();
    }
}
