// An interface inside an interface.
namespace Right.NestedInAnInterface;

public interface IOuter
{
    [TypedClient("https://api.example.com")]
    public interface IInner
    {
        [Get("/users")]
        Task<string> List();
    }
}
