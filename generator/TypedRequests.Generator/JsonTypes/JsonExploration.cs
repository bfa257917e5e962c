using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>What exploring a type came to.</summary>
/// <param name="Format">The expression of its format; null when there can be none.</param>
/// <param name="Models">The formats to emit; none when there can be none.</param>
internal sealed record JsonExploration(string? Format, EquatableArray<JsonTypeModel> Models)
{
    /// <summary>There can be none because the type reaches ever larger types.</summary>
    public bool IsEndless { get; init; }
}
