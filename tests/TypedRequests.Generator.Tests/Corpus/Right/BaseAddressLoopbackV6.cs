// In brackets.
namespace Right.BaseAddressLoopbackV6;

[TypedClient("http://[::1]:5000")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
