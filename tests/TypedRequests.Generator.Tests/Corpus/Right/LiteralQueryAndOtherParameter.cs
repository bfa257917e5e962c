// Another name is appended.
namespace Right.LiteralQueryAndOtherParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?page=1")]
    Task<string> List(int size);
}
