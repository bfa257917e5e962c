using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>What tells an object of one case from those of others.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Marks">Members with known values: the name, and the values as C#.</param>
/// <param name="Needed">Members that must be there.</param>
/// <param name="Unknown">Members that the case does not have, and others must have.</param>
internal sealed record JsonSignsModel(int Case, EquatableArray<(string Name, string Values)> Marks, EquatableArray<string> Needed, EquatableArray<string> Unknown);
