// A query constant and its parameter.
namespace Right.ArgumentOverConstant;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Query("page", "1")]
    Task<string> List(int? page = null);
}
