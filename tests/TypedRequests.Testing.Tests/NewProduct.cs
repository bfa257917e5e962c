namespace TypedRequests.Testing.Tests;

/// <summary>A class without equality, as many a body is.</summary>
public sealed class NewProduct
{
    public required string FullName { get; init; }

    public List<string> Tags { get; init; } = [];
}
