// A path in the base is kept.
namespace Right.BaseAddressWithPath;

[TypedClient("https://api.example.com/v1/tenant/")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
