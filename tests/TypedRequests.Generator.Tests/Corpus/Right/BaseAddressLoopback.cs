// http to one's own machine.
namespace Right.BaseAddressLoopback;

[TypedClient("http://localhost:5000")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
