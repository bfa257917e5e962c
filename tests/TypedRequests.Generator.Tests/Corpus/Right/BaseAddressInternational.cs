// An IDN host.
namespace Right.BaseAddressInternational;

[TypedClient("https://bücher.example")]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
