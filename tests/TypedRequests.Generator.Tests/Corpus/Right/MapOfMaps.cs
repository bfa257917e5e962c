// Dictionaries in each other.
namespace Right.MapOfMaps;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/orders")]
    Task Add([Form(Style = QueryStyle.Brackets)] Dictionary<string, Dictionary<string, int>> form);
}
