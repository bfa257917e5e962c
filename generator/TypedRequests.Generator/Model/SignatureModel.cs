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

    /// <summary>A pointer in a signature asks for <c>unsafe</c>, even where the method only throws.</summary>
    public bool HasPointers => ReturnType.Contains("*") || Parameters.Any(static parameter => parameter.Type.Contains("*"));
}
