// OData.
namespace Right.ParenthesesInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users({id})/$value")]
    Task<string> Load(int id);
}
