// The method's wins.
namespace Right.TimeoutOfInterfaceAndMethod;

[TypedClient("https://api.example.com")]
[Timeout(100)]
public interface IApi
{
    [Get("/x")]
    [Timeout(0.5)]
    Task<string> Find();
}
