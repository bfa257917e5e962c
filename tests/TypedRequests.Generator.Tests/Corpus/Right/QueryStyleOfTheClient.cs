// A default style for every collection.
namespace Right.QueryStyleOfTheClient;

[TypedClient("https://api.example.com", QueryStyle = QueryStyle.Csv)]
public interface IApi
{
    [Get("/users")]
    Task<string> List(int[] ids);
}
