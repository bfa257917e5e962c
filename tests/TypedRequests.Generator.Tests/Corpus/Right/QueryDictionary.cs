// A map of values.
namespace Right.QueryDictionary;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(IReadOnlyDictionary<string, string> filter, [Query] Dictionary<string, int[]> more);
}
