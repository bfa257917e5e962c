// Two enums without a common word tell two cases apart.
namespace Right.UnionByAnEnumOfWords;

public enum Comparison
{
    Eq,
    Ne,
}

public enum Junction
{
    And,
    Or,
}

[JsonUnion]
public abstract record Filter
{
    public sealed record Comparing(Comparison Type, string Key, string Value) : Filter;

    public sealed record Joining(Junction Type, IReadOnlyList<Filter> Filters) : Filter;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/search")]
    Task<string[]> Search([Body] Filter filter);
}
