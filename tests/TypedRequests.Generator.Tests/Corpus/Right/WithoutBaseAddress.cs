// The session knows it.
namespace Right.WithoutBaseAddress;

[TypedClient]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
