// And a port.
namespace Right.BaseAddressWithPort;

[TypedClient("https://api.example.com:8443")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
