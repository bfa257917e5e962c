namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>A filter compares, or joins filters; the two have different sets of words in the same member.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record Filter
{
    public enum Comparison
    {
        Eq,
        Ne,
        Gt,
        Lt,
        In,
    }

    public enum Junction
    {
        And,
        Or,
    }

    public sealed record Comparing(Comparison Type, string Key, FilterValue Value) : Filter;

    public sealed record Joining(Junction Type, IReadOnlyList<Filter> Filters) : Filter;
}
