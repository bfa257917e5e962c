// A placeholder stands within a value, and spaces are escaped.
namespace Right.ODataFilter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?$filter=Id eq '{id}' and Age ge {age}&$orderby=Name desc")]
    Task<string> List(string id, int age);
}
