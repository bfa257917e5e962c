// The method's wins.
namespace Right.TimeoutOfInterfaceAndMethod;

[TypedClient("https://api.example.com")]
[CallTimeout(100)]
public interface IApi
{
    [Get("/x")]
    [CallTimeout(0.5)]
    Task<string> Find();
}
