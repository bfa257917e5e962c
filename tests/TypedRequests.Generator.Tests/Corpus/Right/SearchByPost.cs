// A search as a body, facets by name, ranges of numbers and dates, highlights as maps of lists.
namespace Right.SearchByPost;

[TypedClient("https://search.example.com", EmptyStringAsNull = true)]
public interface ISearch
{
    [Post("/indexes/{index}/search")]
    Task<Found<Product>> Find(string index, Request request, CancellationToken cancellationToken = default);

    [HttpMethod("QUERY", "/indexes/{index}")]
    Task<Found<Product>> Query(string index, [Body] Request request, CancellationToken cancellationToken = default);
}

public sealed record Request(string Text, Dictionary<string, Bounds<decimal>>? Numbers = null, Dictionary<string, Bounds<DateOnly>>? Dates = null, HashSet<string>? Facets = null);

public readonly record struct Bounds<T>(T? From, T? To) where T : struct;

public sealed record Found<T>(long Total, IReadOnlyList<T> Items, SortedDictionary<string, Dictionary<string, int>> Facets, IReadOnlyDictionary<string, IReadOnlyList<string>>? Highlights);

public sealed record Product(Guid Id, string Name, DateOnly? Released, TimeSpan? Warranty);
