using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>One case of a union.</summary>
/// <param name="Type">The type.</param>
/// <param name="FormatType">What its format is of: the type, with its null where that is a value.</param>
/// <param name="Format">An expression of its format.</param>
/// <param name="IsField">The expression is a static field already, so that none is made for it.</param>
/// <param name="Depth">How many types it derives from: the most derived is asked first on writing.</param>
internal sealed record JsonUnionCaseModel(TypeRef Type, string FormatType, string Format, bool IsField, int Depth)
{
    /// <summary>The statement that writes its discriminator; null for a case that has none.</summary>
    public string? WriteTag { get; init; }
}
