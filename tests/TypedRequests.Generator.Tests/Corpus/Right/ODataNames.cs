// Names of OData begin with a dollar sign.
namespace Right.ODataNames;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?$top={top}&$skip=5")]
    Task<string> List(int? top);
}
