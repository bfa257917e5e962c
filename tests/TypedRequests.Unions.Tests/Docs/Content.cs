namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: text, or a list.</summary>
[JsonRecord]
[JsonUnion]
public abstract record Content
{
    public sealed record Text(string Value) : Content;
    public sealed record Parts(IReadOnlyList<Part> Value) : Content;
}
