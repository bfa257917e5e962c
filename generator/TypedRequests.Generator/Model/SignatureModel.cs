namespace TypedRequests.Generator.Model;

/// <summary>The head of an emitted method.</summary>
internal sealed record SignatureModel
{
    public required string Name { get; init; }

    /// <summary>The interface to name for an explicit implementation; null for a public member.</summary>
    public string? ExplicitInterface { get; init; }

    public required string ReturnType { get; init; }

    /// <summary>For example <c>&lt;T&gt;</c>; empty when the method is not generic.</summary>
    public string TypeParameters { get; init; } = "";

    public EquatableArray<string> Constraints { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }
}
