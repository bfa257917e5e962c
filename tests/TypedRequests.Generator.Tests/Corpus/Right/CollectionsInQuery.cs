// Every kind.
namespace Right.CollectionsInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(int[] a, List<string> b, IEnumerable<Guid> c, IReadOnlyCollection<DayOfWeek> d, HashSet<long> e, int?[] f);
}
