using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>What exploring a type came to.</summary>
/// <param name="Format">The expression of its format; null when there can be none.</param>
/// <param name="Models">The formats to emit; none when there can be none.</param>
internal sealed record JsonExploration(string? Format, EquatableArray<JsonTypeModel> Models)
{
    /// <summary>The types that the expression of the format names.</summary>
    public IReadOnlyCollection<ITypeSymbol> Named { get; init; } = [];

    /// <summary>There can be none because of something that the compiler has an error for.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>There can be none because the type reaches ever larger types.</summary>
    public bool IsEndless { get; init; }
}
