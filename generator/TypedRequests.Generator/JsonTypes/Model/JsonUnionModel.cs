using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>A union: how its cases are told apart on reading, and how each is read and written.</summary>
/// <param name="Cases">In the order of declaration; a case's place is its number.</param>
/// <param name="Choice">Which case a value is of.</param>
/// <param name="Expected">What a value looks like, for error messages.</param>
internal sealed record JsonUnionModel(EquatableArray<JsonUnionCaseModel> Cases, JsonChoiceModel Choice, string Expected)
{
    /// <summary>The case that takes what no other does, or null.</summary>
    public int? Fallback { get; init; }

    /// <summary>A union of the language: a struct made of a case, which its Value holds. Otherwise the cases derive from the union.</summary>
    public bool HoldsItsCase { get; init; }
}
