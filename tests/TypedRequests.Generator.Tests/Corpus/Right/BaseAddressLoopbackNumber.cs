// By number.
namespace Right.BaseAddressLoopbackNumber;

[TypedClient("http://127.0.0.1:5000/api")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
