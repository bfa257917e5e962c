// Internal is enough.
namespace Right.ProtectedInternalInterface;

public class Outer
{
    [TypedClient("https://api.example.com")]
    protected internal interface IInner
    {
        [Get("/users")]
        Task<string> List();
    }
}
