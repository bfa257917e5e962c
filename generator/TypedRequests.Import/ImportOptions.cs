namespace TypedRequests.Import;

/// <summary>What is imported, and how it is called.</summary>
internal sealed record ImportOptions
{
    /// <summary>The namespace of what is written; from the document's title when null.</summary>
    public string? Namespace { get; init; }

    /// <summary>Only operations with one of these tags; all when empty.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Only these operations, by operationId or as <c>GET /path</c>; all when empty. Beside tags, an operation of either is taken.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];
}
