// What a dictionary holds is looked at when it is sent.
namespace Right.MapOfAnything;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/orders")]
    Task Add([Form(Style = QueryStyle.IndexedBrackets)] Dictionary<string, object?> form, [Query] IReadOnlyDictionary<string, object> more);
}
