namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>What a filter compares with.</summary>
[JsonUnion]
public abstract record FilterValue
{
    public sealed record Text(string Value) : FilterValue;

    public sealed record Number(decimal Value) : FilterValue;

    public sealed record Flag(bool Value) : FilterValue;

    public sealed record AnyOf(IReadOnlyList<FilterValue> Value) : FilterValue;
}
